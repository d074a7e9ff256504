import { expect, test } from 'vitest'
import { fieldsOf, readOne } from '../read'

test('an image of a cell with areas of every shape', () => {
  const question = readOne(`Where is the *nucleus*?

![A plant cell](images/cell.png)

<Area label="Nucleus" coords="100,50,20" correct>Yes: it holds the DNA.[^p7]</Area>
<Area label="Wall & membrane" coords="20 100 0 0" id="wall">

No, *outside*.

</Area>
<Area label="Vacuole" shape="poly" coords="30,30, 60,30, 60,60" />`)
  expect(question.stem).toBe('<p>Where is the <em>nucleus</em>?</p>')
  expect(fieldsOf(question)).toEqual({
    select: 'one',
    image: { src: '/media/cell.png', alt: 'A plant cell', width: 200, height: 100 },
    areas: [
      {
        id: 'areas-1',
        html: 'Nucleus',
        correct: true,
        feedback: 'Yes: it holds the DNA.<a class="cite" href="/sources/#p7">7</a>',
        shape: 'circle',
        coords: [100, 50, 20],
      },
      {
        id: 'wall',
        html: 'Wall &#x26; membrane',
        correct: false,
        feedback: 'No, <em>outside</em>.',
        shape: 'rect',
        coords: [0, 0, 20, 100],
      },
      { id: 'areas-3', html: 'Vacuole', correct: false, shape: 'poly', coords: [30, 30, 60, 30, 60, 60] },
    ],
  })
})

test('several right areas make it one of many, unless any of them will do', () => {
  const body =
    'A?\n\n![x](images/cell.png)\n\n<Area label="a" coords="0,0,9,9" correct />\n<Area label="b" coords="9,9,19,19" correct />'
  expect(fieldsOf(readOne(body))).toMatchObject({ select: 'many' })
  expect(fieldsOf(readOne(body, 'select="one"'))).toMatchObject({ select: 'one' })
})
