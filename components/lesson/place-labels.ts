export type Box = { x: number; y: number; width: number; height: number }

export type Label = { text: string; x: number; y: number; anchor: 'start' | 'middle' | 'end' }

/** A label to be set beside a point, which keeps `gap` clear around itself; without a gap, on the point. */
export type Wanted = { text: string; at: [number, number]; gap: number }

/** As in reading.css, `.place-map text`. */
const SIZE = 15
/** Mean width of a letter of a sans face, in ems; a little too much rather than too little. */
const LETTER = 0.58

/**
 * Places labels so that none covers another, a point or the frame's edge: each takes the first free position of eight
 * around its point, in the order in which cartographers prefer them (Imhof 1975: right before left, above before
 * below), or near its point when it needs no gap. A label for which none is free is left out; the list beside the map still names it.
 */
export function placeLabels(wanted: Wanted[], frame: { width: number; height: number }): (Label | undefined)[] {
  const taken: Box[] = wanted.map(({ at: [x, y], gap }) => ({
    x: x - gap,
    y: y - gap,
    width: 2 * gap,
    height: 2 * gap,
  }))
  return wanted.map((label) => {
    const own = wanted.indexOf(label)
    const free = positions(label).find(
      ({ box }) => inside(box, frame) && taken.every((other, i) => i === own || !overlap(box, other)),
    )
    if (free) taken.push(free.box)
    return free?.label
  })
}

function positions({ text, at: [x, y], gap }: Wanted): { label: Label; box: Box }[] {
  const width = text.length * SIZE * LETTER
  const label = (anchor: Label['anchor'], lx: number, ly: number) => ({
    label: { text, anchor, x: Math.round(lx), y: Math.round(ly) },
    box: {
      x: lx - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2),
      y: ly - SIZE,
      width,
      height: SIZE * 1.3,
    },
  })
  const [right, left, above, below, level] = [x + gap + 2, x - gap - 2, y - gap - 3, y + gap + SIZE, y + SIZE * 0.35]
  if (gap === 0) {
    const steps = [0, -1, 1, -2, 2]
    return steps.flatMap((up) => [0, -1, 1].map((aside) => label('middle', x + aside * 30, level + up * SIZE)))
  }
  return [
    label('start', right, level),
    label('end', left, level),
    label('middle', x, above),
    label('middle', x, below),
    label('start', right - 2, above),
    label('start', right - 2, below),
    label('end', left + 2, above),
    label('end', left + 2, below),
  ]
}

const inside = (box: Box, { width, height }: { width: number; height: number }) =>
  box.x >= 2 && box.y >= 2 && box.x + box.width <= width - 2 && box.y + box.height <= height - 2

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
