/** What a lesson writes for the tags of HTML that authors bring along. */
const INSTEAD: [tags: string, hint: string][] = [
  ['br', 'End the line with a backslash to break it.'],
  ['b strong', 'Write `**bold**`.'],
  ['i em', 'Write `*italic*`.'],
  ['s del', 'Write `~~struck~~`.'],
  ['sub sup', 'Write the sign itself (`CO₂`, `m²`) or a formula: `$x_1^2$`.'],
  ['code kbd pre', 'Write code between backticks, or between lines of three.'],
  ['img', 'Write `![what it shows](images/name.png)`.'],
  ['a', 'Write `[text](https://…)`.'],
  ['ul ol li', 'Begin each line with `- ` or `1. `.'],
  ['h1 h2 h3 h4 h5 h6', 'Begin the line with `## `.'],
  ['hr', 'Write `---` on a line of its own.'],
  ['table thead tbody tr td th', 'Write a table with `|` between its cells.'],
  ['blockquote', 'Begin each line with `> `.'],
  ['details summary', 'Write the text as it is: nothing folds in a lesson but hints and explanations.'],
  ['p div span center font big small u ins mark input dl dt dd', 'Write Markdown instead of HTML.'],
]

const HINTS = new Map(INSTEAD.flatMap(([tags, hint]) => tags.split(' ').map((tag) => [tag, hint] as const)))

/** The hint for a tag of HTML; undefined for one that is none. */
export function insteadOfHtml(name: string): string | undefined {
  const hint = HINTS.get(name)
  return hint && `${hint} To show the sign itself, write \`\\<\`.`
}
