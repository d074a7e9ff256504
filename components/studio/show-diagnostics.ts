import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint'
import type { EditorView } from '@codemirror/view'
import { offsetAt } from '@/lib/authoring/edit'
import { quickFixes } from '@/lib/authoring/quick-fixes'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { applyFix } from './apply-fix'
import { linesOf } from './create-editor'

/** Marks problems in the text at their place, each with the ways to mend it. */
export function showDiagnostics(view: EditorView, found: readonly Diagnostic[]): void {
  const text = linesOf(view)
  const marks = found.map((problem): Mark => {
    const from = offsetAt(text, problem.line, problem.column)
    const to = offsetAt(text, problem.endLine ?? problem.line, problem.endColumn ?? problem.column + 1)
    return {
      from,
      to: Math.max(from, to),
      severity: problem.severity,
      source: problem.rule,
      message: `${problem.message}\n${problem.hint}`,
      actions: quickFixes(problem, text).map((fix) => ({
        name: fix.title,
        apply: (view) => applyFix(view, fix, text),
      })),
    }
  })
  view.dispatch(setDiagnostics(view.state, marks))
}
