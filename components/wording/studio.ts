/* Every sentence for whoever writes lessons. They are not part of what students read, and are in English only. */

const plural = new Intl.PluralRules('en')
const counted = (n: number, one: string, other: string) => `${n} ${plural.select(n) === 'one' ? one : other}`

export const problems = {
  title: (n: number) => counted(n, 'error', 'errors'),
  alone: 'The page appears as soon as this is mended and saved.',
  over: 'Below, the lesson as it was before.',
  hint: 'Hint',
  error: 'error',
  warning: 'warning',
}
