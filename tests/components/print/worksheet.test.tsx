// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Key } from '@/components/print/key'
import { Worksheet } from '@/components/print/worksheet'
import { plainText } from '@/lib/quiz/plain-text'
import type { Question } from '@/lib/quiz/question'
import * as questions from '../quiz/questions'

const quizOf = (...asked: Question[]) => [{ id: 'quiz', title: 'Bread', questions: asked }]

/** A question as its worksheet has it. */
function onPaper(question: Question) {
  const { container } = render(<Worksheet title="Lesson" quizzes={quizOf(question)} />)
  return container.querySelector('.paper-question') as HTMLElement
}
/** What the key says of a question. */
function inKey(question: Question) {
  const { container } = render(<Key title="Lesson" quizzes={quizOf(question)} />)
  return container.querySelector('.key li[value]') as HTMLElement
}
const boxes = (paper: HTMLElement) => paper.querySelectorAll('.box').length
const texts = (elements: Iterable<Element>) => [...elements].map(({ textContent }) => textContent?.trim())

describe('a worksheet', () => {
  it.each(questions.all)(
    'asks $kind ($id), says what it counts, and has nothing of its explanation or feedback',
    (question) => {
      const paper = onPaper(question)
      expect(paper).toHaveTextContent(plainText(question.stem))
      expect(paper).toHaveTextContent(/\d point/)
      const { why, hints } = question
      for (const told of [why, ...hints]) if (told) expect(paper).not.toHaveTextContent(plainText(told))
      expect(paper.innerHTML).not.toMatch(/<(input|select|button|textarea)/)
    },
  )

  it('has a box for each option, round where one is to be ticked', () => {
    expect(boxes(onPaper(questions.choiceOne))).toBe(3)
    expect(document.querySelectorAll('.box-round')).toHaveLength(3)
    expect(screen.getByText('Tick one.')).toBeInTheDocument()
  })

  it('has a line for each typed answer, and several for one in own words', () => {
    const lines = (question: Question) => onPaper(question).querySelectorAll('.paper-lines span').length
    expect([lines(questions.text), lines(questions.number)]).toEqual([1, 1])
    expect(lines(questions.free)).toBeGreaterThan(4)
  })

  it('has a blank for each typed gap and the words in brackets for each of the others', () => {
    const paper = onPaper(questions.cloze)
    expect(paper.querySelectorAll('.blank-line')).toHaveLength(2)
    expect(texts(paper.querySelectorAll('.blank-choice'))[0]).toMatch(/^\((hot \/ cold|cold \/ hot)\)$/)
    expect(paper).not.toHaveTextContent('water')
    expect(screen.getByText(/circle one/)).toBeInTheDocument()
  })

  it('does not have what is to be ordered in its order', () => {
    const paper = onPaper(questions.order)
    const right = questions.order.items.map(({ html }) => plainText(html))
    expect(boxes(paper)).toBe(right.length)
    expect(texts(paper.querySelectorAll('.paper-options li'))).not.toEqual(right)
    expect(texts(paper.querySelectorAll('.paper-options li')).toSorted()).toEqual(right.toSorted())
  })

  it('has rows to be matched with letters, every target once, decoys too', () => {
    const paper = onPaper(questions.match)
    expect(boxes(paper)).toBe(questions.match.prompts.length)
    expect(texts(paper.querySelectorAll('.letter'))).toEqual(questions.match.targets.map((_, i) => 'abcdefgh'[i]))
  })

  it('has a table to sort in, a box for each place', () => {
    const paper = onPaper(questions.sort)
    const places = within(paper).getAllByRole('columnheader')
    expect(boxes(paper)).toBe(questions.sort.items.length * places.length)
    expect(within(paper).getAllByRole('rowheader')).toHaveLength(questions.sort.items.length)
  })

  it('has a passage to underline in, with nothing marked', () => {
    const paper = onPaper(questions.select)
    const whole = questions.select.paragraphs.map((pieces) => plainText(pieces.map(({ html }) => html).join('')))
    expect(texts(paper.querySelectorAll('.paper-passage'))).toEqual(whole)
    expect(paper.querySelector('mark')).toBeNull()
  })

  it('has the picture, and its places to be ticked', () => {
    const paper = onPaper(questions.hotspot)
    expect(within(paper).getByRole('img', { name: questions.hotspot.image.alt })).toBeInTheDocument()
    expect(boxes(paper)).toBe(questions.hotspot.areas.length)
  })
})

describe('the key', () => {
  it.each([
    { question: questions.choiceOne, html: 'Yeast' },
    { question: questions.choiceMany, html: 'Rye' },
  ])('names what is right by the letter that the worksheet has: $html', ({ question, html }) => {
    const paper = onPaper(question)
    const key = inKey(question)
    const option = [...paper.querySelectorAll('li')].find((item) => item.textContent?.includes(html))
    expect(texts(key.querySelectorAll('.key-ticked li'))).toContainEqual(
      expect.stringMatching(new RegExp(`^${option?.querySelector('.letter')?.textContent} ${html}`)),
    )
    expect(key.querySelectorAll('.key-ticked li')).toHaveLength(
      question.options.filter(({ correct }) => correct).length,
    )
  })

  it('names the letter of each match', () => {
    const paper = onPaper(questions.match)
    const key = inKey(questions.match)
    for (const { html, target } of questions.match.prompts) {
      const right = plainText(questions.match.targets.find(({ id }) => id === target)?.html ?? '')
      const entry = [...paper.querySelectorAll('li')].find(
        (item) => item.querySelector('.letter') && item.textContent?.endsWith(right),
      )
      expect(key).toHaveTextContent(`${plainText(html)}: ${entry?.querySelector('.letter')?.textContent} ${right}`)
    }
  })

  it('gives every accepted wording, and none that is wrong', () => {
    expect(inKey(questions.text)).toHaveTextContent('lame · grignette')
    expect(document.body).not.toHaveTextContent('knife')
    expect(texts(inKey(questions.cloze).querySelectorAll('ol > li'))).toEqual(['water', 'hour', 'hot'])
    expect(inKey(questions.number)).toHaveTextContent('500 g')
  })

  it('gives the order, the places and the pieces', () => {
    expect(texts(inKey(questions.order).querySelectorAll('ol > li'))).toEqual(
      questions.order.items.map(({ html }) => plainText(html)),
    )
    const sorted = inKey(questions.sort)
    for (const { html } of questions.sort.items) expect(sorted).toHaveTextContent(plainText(html))
    const right = questions.select.paragraphs.flat().filter((piece) => 'id' in piece && piece.correct)
    expect(texts(inKey(questions.select).querySelectorAll('li'))).toEqual(right.map(({ html }) => plainText(html)))
  })

  it('gives a model of what is written in own words, and what it must have', () => {
    const key = inKey(questions.free)
    expect(key).toHaveTextContent(plainText(questions.free.model))
    for (const { html } of questions.free.rubric) expect(key).toHaveTextContent(plainText(html))
  })

  it('says why', () => expect(inKey(questions.choiceOne)).toHaveTextContent('The gas is caught in the dough'))
})

it('questions are counted through all quizzes, on the worksheet and in its key', () => {
  const quizzes = [
    ...quizOf(questions.text, questions.number),
    { ...quizOf(questions.free)[0], id: 'second', title: 'More', questions: [questions.free] },
  ]
  render(<Worksheet title="Lesson" quizzes={quizzes} />)
  render(<Key title="Lesson" quizzes={quizzes} />)
  const numbers = (selector: string) =>
    [...document.querySelectorAll(selector)].map((item) => item.getAttribute('value'))
  expect(numbers('.paper-question')).toEqual(['1', '2', '3'])
  expect(numbers('.key li[value]')).toEqual(['1', '2', '3'])
})
