/**
 * The longest increasing subsequence of distinct numbers, the first found where there are several.
 * Dynamic programming in n² steps: lists that a person sorts are short.
 */
export function longestRun(numbers: readonly number[]): number[] {
  /** The longest run that ends with each number. */
  const runs: number[][] = []
  for (const number of numbers) {
    const before = longest(runs.filter((run) => (run.at(-1) as number) < number))
    runs.push([...before, number])
  }
  return longest(runs)
}

function longest(runs: readonly number[][]): number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}
