import fc from 'fast-check'
import type { Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { simplified } from '@/components/lesson/simplify'

const line = (arc: number[][]): Topology => ({ type: 'Topology', objects: {}, arcs: [arc] as Topology['arcs'] })

const point = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 }))
const lines = fc.array(point, { minLength: 2, maxLength: 40 })

function distance([x, y]: number[], [ax, ay]: number[], [bx, by]: number[]): number {
  const [px, py, qx, qy, rx, ry] = [x, y, ax, ay, bx, by].map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ]
  const length = (rx - qx) ** 2 + (ry - qy) ** 2
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((px - qx) * (rx - qx) + (py - qy) * (ry - qy)) / length))
  return Math.hypot(px - qx - t * (rx - qx), py - qy - t * (ry - qy))
}

describe('simplified', () => {
  it('keeps both ends, adds no point, and leaves none further away than the tolerance', () => {
    fc.assert(
      fc.property(lines, fc.double({ min: 0.1, max: 30, noNaN: true }), (points, tolerance) => {
        const [arc = []] = simplified(line(points), tolerance).arcs
        expect(arc[0]).toEqual(points[0])
        expect(arc.at(-1)).toEqual(points.at(-1))
        for (const kept of arc) expect(points).toContainEqual(kept)
        for (const left of points) {
          const nearest = Math.min(...arc.slice(1).map((to, i) => distance(left, arc[i] ?? [], to)))
          expect(nearest).toBeLessThanOrEqual(tolerance + 1e-9)
        }
      }),
    )
  })

  it('leaves out what lies on a straight line', () => {
    expect(
      simplified(
        line([
          [0, 0],
          [1, 0],
          [2, 0],
          [2, 3],
        ]),
        0.1,
      ).arcs,
    ).toEqual([
      [
        [0, 0],
        [2, 0],
        [2, 3],
      ],
    ])
  })

  it('reads steps of a quantized topology', () => {
    const quantized: Topology = {
      ...line([
        [0, 0],
        [1, 2],
        [1, -2],
      ]),
      transform: { scale: [10, 10], translate: [5, 0] },
    }
    const { arcs, transform } = simplified(quantized, 0.1)
    expect(arcs).toEqual([
      [
        [5, 0],
        [15, 20],
        [25, 0],
      ],
    ])
    expect(transform).toBeUndefined()
  })
})
