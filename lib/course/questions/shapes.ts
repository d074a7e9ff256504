import type { Fault } from '../syntax/problem'
import { noExtent, notNumbers, outside, wrongCount } from './rules/bad-area'

export type Shape = 'rect' | 'circle' | 'poly'

/**
 * What is wrong with the coordinates of a shape, as in an HTML image map: rect x1,y1,x2,y2 · circle x,y,radius · poly
 * x1,y1,x2,y2,x3,y3… in pixels of the image. `written` is what the author wrote; without an image its edges are not checked.
 */
export function shapeProblem(
  shape: Shape,
  coords: number[],
  written: string,
  image: { width: number; height: number } | undefined,
): Fault | undefined {
  if (coords.length === 0 || !coords.every(Number.isFinite)) return notNumbers(written)
  const fits = {
    circle: coords.length === 3,
    rect: coords.length === 4,
    poly: coords.length > 5 && coords.length % 2 === 0,
  }
  if (!fits[shape]) return wrongCount(shape, coords.length)
  const { left, top, right, bottom } = bounds(shape, coords)
  if (right <= left || bottom <= top) return noExtent()
  if (image && (left < 0 || top < 0 || right > image.width || bottom > image.height))
    return outside(image.width, image.height)
  return undefined
}

function bounds(shape: Shape, coords: number[]): { left: number; top: number; right: number; bottom: number } {
  if (shape === 'circle') {
    const [x = 0, y = 0, radius = 0] = coords
    return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius }
  }
  const xs = coords.filter((_, i) => i % 2 === 0)
  const ys = coords.filter((_, i) => i % 2 === 1)
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) }
}
