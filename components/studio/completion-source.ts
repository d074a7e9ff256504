import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import { completionAt } from '@/lib/authoring/completions'
import type { Vocabulary } from '@/lib/authoring/vocabulary'

/** Offers what a lesson may name. `words` gives what the course has when it is asked for. */
export const completionSource =
  (words: () => Vocabulary) =>
  ({ state, pos, explicit }: CompletionContext): CompletionResult | null => {
    const found = completionAt(state.doc.toString(), pos, words())
    if (!found || (!explicit && found.choices.length === 0)) return null
    return {
      from: found.from,
      to: found.to,
      options: found.choices.map(({ text, label = text, detail, info }, index) => ({
        label,
        apply: text,
        detail,
        info,
        // As the course has them, where they fit equally well.
        sortText: String(index).padStart(4, '0'),
      })),
      validFor: /^[\p{L}\p{N}#^./_-]*$/u,
    }
  }
