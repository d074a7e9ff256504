/**
 * The standard error of measurement: how far, in points, a student's total would vary by chance if the test could be
 * repeated, s · √(1 − reliability). Source: Lord & Novick, Statistical Theories of Mental Test Scores (1968), chapter 3.
 * Takes the standard deviation of the totals and their reliability (at most 1).
 */
export function measurementError(standardDeviation: number, reliability: number): number {
  return standardDeviation * Math.sqrt(1 - reliability)
}
