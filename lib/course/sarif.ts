import type { Diagnostic, Fix } from './diagnostic'
import { RULES } from './lint/registry'

/**
 * Problems as SARIF 2.1.0 (OASIS), which Git hosts and editors show in place. `prefix` leads from where they look to the lessons' folder.
 */
export function sarifReport(diagnostics: Diagnostic[], prefix = ''): string {
  const ids = [...new Set(diagnostics.map(({ rule }) => rule))].sort()
  const run = {
    tool: { driver: { name: 'Lectern', rules: ids.map(descriptor) } },
    columnKind: 'utf16CodeUnits',
    results: diagnostics.map((problem) =>
      result(problem, ids.indexOf(problem.rule), artifact(`${prefix}${problem.file}`)),
    ),
  }
  return JSON.stringify(
    { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] },
    null,
    2,
  )
}

function descriptor(id: string) {
  const rule = RULES.find(({ name }) => name === id)
  return { id, ...(rule && { shortDescription: { text: rule.means }, help: { text: rule.mend } }) }
}

const artifact = (file: string) => ({ uri: file.split('/').map(encodeURIComponent).join('/') })

function result(problem: Diagnostic, ruleIndex: number, artifactLocation: ReturnType<typeof artifact>) {
  const { rule, severity, message, hint, line, column, endLine, endColumn, fix } = problem
  const region = { startLine: line, startColumn: column, ...(endLine && { endLine }), ...(endColumn && { endColumn }) }
  return {
    ruleId: rule,
    ruleIndex,
    level: severity,
    message: { text: `${message} ${hint}` },
    locations: [{ physicalLocation: { artifactLocation, region } }],
    ...(fix && { fixes: [fixed(fix, artifactLocation)] }),
  }
}

function fixed({ title, edits }: Fix, artifactLocation: ReturnType<typeof artifact>) {
  const replacements = edits.map(({ start, end, text }) => ({
    deletedRegion: { charOffset: start, charLength: end - start },
    insertedContent: { text },
  }))
  return { description: { text: title }, artifactChanges: [{ artifactLocation, replacements }] }
}
