import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Label, placeLabels } from '@/components/lesson/place-labels'

const frame = { width: 480, height: 300 }
const wanted = fc.record({
  text: fc.string({ minLength: 1, maxLength: 20 }),
  at: fc.tuple(fc.double({ min: 0, max: 480, noNaN: true }), fc.double({ min: 0, max: 300, noNaN: true })),
  gap: fc.constantFrom(0, 7),
})

/** A box that the letters surely fill: narrower than what is kept clear. */
function box({ text, x, y, anchor }: Label) {
  const width = text.length * 15 * 0.5
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2)
  return { left, right: left + width, top: y - 11, bottom: y + 2 }
}

describe('placeLabels', () => {
  it('lets no label cover another one or leave the frame', () => {
    fc.assert(
      fc.property(fc.array(wanted, { maxLength: 12 }), (all) => {
        const boxes = placeLabels(all, frame)
          .filter((label) => label !== undefined)
          .map(box)
        for (const [i, a] of boxes.entries()) {
          expect(a.left).toBeGreaterThanOrEqual(0)
          expect(a.right).toBeLessThanOrEqual(frame.width)
          expect(a.top).toBeGreaterThanOrEqual(0)
          expect(a.bottom).toBeLessThanOrEqual(frame.height)
          for (const b of boxes.slice(i + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false)
        }
      }),
    )
  })

  it('sets a lone label to the right of its point', () => {
    expect(placeLabels([{ text: 'Here', at: [100, 100], gap: 7 }], frame)).toMatchObject([{ anchor: 'start', x: 109 }])
  })

  it('turns to the left where the frame ends', () => {
    expect(placeLabels([{ text: 'Here', at: [470, 100], gap: 7 }], frame)).toMatchObject([{ anchor: 'end', x: 461 }])
  })

  it('leaves out a label that finds no room', () => {
    const crowd = Array.from({ length: 30 }, () => ({
      text: 'The same place',
      at: [240, 150] as [number, number],
      gap: 7,
    }))
    const placed = placeLabels(crowd, frame)
    expect(placed[0]).toBeDefined()
    expect(placed.at(-1)).toBeUndefined()
  })
})
