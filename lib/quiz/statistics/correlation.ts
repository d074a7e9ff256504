import { mean } from './moments'

/**
 * The product-moment correlation. Source: K. Pearson, "Note on regression and inheritance in the case of two parents",
 * Proceedings of the Royal Society of London 58 (1895), 240–242. Where one variable is 0 or 1 it is the point-biserial.
 *
 * Takes two lists of the same length, gives a number in −1..1, or null where one of them does not vary.
 */
export function correlation(x: readonly number[], y: readonly number[]): number | null {
  const [meanX, meanY] = [mean(x), mean(y)]
  let [xx, yy, xy] = [0, 0, 0]
  for (const [i, valueX] of x.entries()) {
    const [dx, dy] = [valueX - meanX, (y[i] as number) - meanY]
    xx += dx * dx
    yy += dy * dy
    xy += dx * dy
  }
  // Values that are all the same may differ from their mean by rounding.
  if (!(xx > flat(meanX, x.length)) || !(yy > flat(meanY, y.length))) return null
  return Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy)))
}

const flat = (centre: number, n: number) => n * (Number.EPSILON * 8 * Math.max(1, Math.abs(centre))) ** 2
