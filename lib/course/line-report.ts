import type { Diagnostic } from './diagnostic'

/** Problems one a line, for problem matchers: `lessons/03-x.mdx:12:1: error no-key No option is right. …` */
export function lineReport(diagnostics: Diagnostic[], prefix = ''): string {
  return diagnostics
    .map(
      ({ file, line, column, severity, rule, message, hint }) =>
        `${prefix}${file}:${line}:${column}: ${severity} ${rule} ${inLine(`${message} ${hint}`)}`,
    )
    .join('\n')
}

/** Problems as the workflow commands by which GitHub shows them beside the lines of a change. */
export function githubReport(diagnostics: Diagnostic[], prefix = ''): string {
  return diagnostics
    .map(({ file, line, column, endLine, endColumn, severity, rule, message, hint }) => {
      const properties = {
        file: `${prefix}${file}`,
        line,
        col: column,
        // Columns are only understood within one line.
        ...(endLine === line && endColumn !== undefined ? { endLine, endColumn } : {}),
        title: rule,
      }
      const written = Object.entries(properties).map(([name, value]) => `${name}=${property(String(value))}`)
      return `::${severity} ${written.join(',')}::${escaped(`${message} ${hint}`)}`
    })
    .join('\n')
}

const inLine = (text: string) => text.replace(/\s+/g, ' ')
const escaped = (text: string) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
