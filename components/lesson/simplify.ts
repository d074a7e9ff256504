import type { Arc, Topology } from 'topojson-specification'

type Point = [number, number]

/**
 * The topology with every arc reduced by the method of Douglas and Peucker (1973): no point that is left out lies
 * further than `tolerance` (in the topology's own units, here degrees) from the line that remains.
 */
export function simplified(topology: Topology, tolerance: number): Topology {
  const { transform, ...rest } = topology
  const absolute = (arc: Arc): Point[] => {
    if (!transform) return arc as Point[]
    let x = 0
    let y = 0
    return arc.map(([dx = 0, dy = 0]) => {
      x += dx
      y += dy
      return [x * transform.scale[0] + transform.translate[0], y * transform.scale[1] + transform.translate[1]]
    })
  }
  return { ...rest, arcs: topology.arcs.map((arc) => reduce(absolute(arc), tolerance)) }
}

function reduce(line: Point[], tolerance: number): Point[] {
  const [first, last] = [line[0], line.at(-1)]
  if (line.length < 3 || !first || !last) return line
  let farthest = 0
  let split = 0
  for (let i = 1; i < line.length - 1; i++) {
    const distance = distanceToLine(line[i] as Point, first, last)
    if (distance > farthest) {
      farthest = distance
      split = i
    }
  }
  if (farthest <= tolerance) return [first, last]
  return [...reduce(line.slice(0, split + 1), tolerance).slice(0, -1), ...reduce(line.slice(split), tolerance)]
}

/** From a point to the segment between `a` and `b`, or to `a` when they are one point (a closed arc). */
function distanceToLine([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const length = (bx - ax) ** 2 + (by - ay) ** 2
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * (bx - ax) + (y - ay) * (by - ay)) / length))
  return Math.hypot(x - ax - t * (bx - ax), y - ay - t * (by - ay))
}
