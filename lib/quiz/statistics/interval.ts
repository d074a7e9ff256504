/** A confidence interval: its lower and its upper end. */
export type Interval = readonly [low: number, high: number]

/** The 97.5th percentile of the standard normal distribution: what makes an interval one of 95 %. */
export const Z95 = 1.959963984540054

/**
 * Fewer students than this and no correlation is shown, nor what rests on one. With 30 students a correlation must reach
 * 0.36 before it can be told from none (|r| > tanh(1.96 / √(n − 3))); with fewer, even a good question, which has 0.3 to
 * 0.4, is lost in chance, and whoever mends questions by such figures mends noise.
 */
export const FEWEST = 30
