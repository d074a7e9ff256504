import type { Fault } from '../../syntax/problem'

const SHAPES = {
  circle: 'three numbers: `coords="x,y,radius"`',
  rect: 'four numbers: `coords="left,top,right,bottom"`',
  poly: 'at least three points: `coords="x1,y1,x2,y2,x3,y3"`',
} as const

const NAMES = { circle: 'circle', rect: 'rectangle', poly: 'polygon' } as const

/**
 * An area whose coordinates make no shape on the image.
 *
 * good: `coords="10,10,60,40"`, `coords="120,80,15"` · bad: `coords="10,10"`, coordinates beyond the image's edge
 */
const badArea = (message: string, hint: string): Fault => ({ rule: 'bad-area', message, hint })

export const notNumbers = (coords: string) =>
  badArea(`“${coords}” is not a list of numbers.`, 'Write pixels of the image: `coords="10,10,60,40"`.')
export const wrongCount = (shape: keyof typeof SHAPES, count: number) =>
  count < 3
    ? badArea(
        `${count === 1 ? 'One number makes' : 'Two numbers make'} no shape.`,
        'Write three for a circle, `coords="x,y,radius"`, or four for a rectangle, `coords="left,top,right,bottom"`.',
      )
    : badArea(`A ${NAMES[shape]} cannot have ${count} coordinates.`, `Write ${SHAPES[shape]}.`)
export const outside = (width: number, height: number) =>
  badArea(
    'This area reaches beyond the image.',
    `The image is ${width} pixels wide and ${height} pixels high; keep the area within.`,
  )
export const noExtent = () => badArea('This area has no extent.', 'Give it a width and a height.')
