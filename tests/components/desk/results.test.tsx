// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Results } from '@/components/islands/results'
import { detail, flagWords, refusal, results } from '@/components/wording/desk'
import { answer, classOf, file, serveData } from './rivers'

let fetched: string[]

beforeEach(() => {
  fetched = serveData()
  // jsdom knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function () {
    this.open = false
    this.dispatchEvent(new Event('close'))
  }
})

const show = () => render(<Results indexHref="../../data/index.json" rootHref="../../" />)
const choose = (files: File[]) => userEvent.upload(screen.getByLabelText(results.chooseFiles), files)
const said = (text: string) => vi.waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(text))
const items = () => screen.getByRole('table', { name: results.sortHint })
const tests = () => screen.getByRole('table', { name: results.testsCaption })
const rowOf = (table: HTMLElement, name: RegExp | string) => within(table).getByRole('row', { name })
const stems = () =>
  within(items())
    .getAllByRole('rowheader')
    .map((cell) => within(cell).getByRole('button').textContent)

describe('the results page', () => {
  it('asks for nothing before files are chosen, and then for the lessons that they answer alone', async () => {
    show()
    expect(fetched).toEqual([])
    await choose(classOf(2))
    await said(results.done(2, 2))
    expect(fetched).toEqual(['../../data/index.json', '../../data/questions/rivers.json'])
  })

  it('shows each question with its figures, the one to mend first', async () => {
    show()
    await choose(classOf(40))
    await said(results.done(40, 40))
    expect(stems()[0]).toBe('Which river is the longest?')
    const first = rowOf(items(), /longest/)
    expect(first).toHaveTextContent('40')
    expect(first).toHaveTextContent('50%')
    expect(first).toHaveTextContent('−1.00')
    expect(first).toHaveTextContent(flagWords['key-suspect'].label)
    expect(screen.getByText(results.flaggedOf(2, 3))).toBeInTheDocument()
  })

  it('says what is wrong, what to do and who chose what', async () => {
    show()
    await choose(classOf(40))
    await said(results.done(40, 40))
    await userEvent.click(within(items()).getByRole('button', { name: /longest/ }))
    const dialog = screen.getByRole('dialog', { name: 'Which river is the longest?' })
    expect(dialog).toHaveTextContent('The best students prefer “amazon” to what is marked right.')
    expect(rowOf(dialog, /^nile\* right/)).toHaveTextContent('20 (50%)0 (0%)20 (100%)')
    expect(rowOf(dialog, /^amazon/)).toHaveTextContent('20 (50%)20 (100%)0 (0%)')
    expect(within(dialog).getByRole('link', { name: detail.inLesson })).toHaveAttribute(
      'href',
      '../../lessons/rivers/#rivers/longest',
    )
    await userEvent.click(within(dialog).getByRole('button', { name: detail.next }))
    expect(screen.getByRole('dialog', { name: /build at its mouth/ })).toHaveTextContent('Many wrote “a fan”')
    expect(within(screen.getByRole('dialog')).getByRole('heading', { level: 2 })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: detail.close }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  it('judges no question by fewer than 30 answers, and says so', async () => {
    show()
    await choose(classOf(12))
    await said(results.done(12, 12))
    expect(screen.getByText(results.tooFewToFlag)).toBeInTheDocument()
    expect(rowOf(items(), /longest/)).toHaveTextContent(results.none.few)
    expect(screen.getByText(results.scatterEmpty)).toBeInTheDocument()
    await userEvent.click(within(items()).getByRole('button', { name: /longest/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent(detail.noGroups)
  })

  it('shows how long it took and how sure students were, where that is known', async () => {
    show()
    await choose(classOf(40, (s) => ({ seconds: 10 + s, confidence: s % 2 ? 3 : 1 })))
    await said(results.done(40, 40))
    expect(rowOf(items(), /longest/)).toHaveTextContent('30 s')
    await userEvent.click(within(items()).getByRole('button', { name: /longest/ }))
    const table = screen.getByRole('region', { name: detail.calibration })
    expect(rowOf(table, /^Very sure/)).toHaveTextContent('2050%')
    expect(rowOf(table, /^Fairly sure/)).toHaveTextContent('0')
  })

  it('sorts by a heading, and the other way by the same', async () => {
    show()
    await choose([
      file('a', [answer(1, 'rivers/longest', true), answer(1, 'rivers/mouth', false)]),
      file('b', [answer(2, 'rivers/longest', true), answer(2, 'rivers/begin', true), answer(2, 'rivers/mouth', true)]),
    ])
    await said(results.done(2, 2))
    const facility = within(items()).getByRole('button', { name: results.column.facility })
    await userEvent.click(facility)
    expect(facility.closest('th')).toHaveAttribute('aria-sort', 'ascending')
    expect(stems()[0]).toMatch(/mouth/)
    await userEvent.click(facility)
    expect(facility.closest('th')).toHaveAttribute('aria-sort', 'descending')
    expect(stems().at(-1)).toMatch(/mouth/)
    await userEvent.click(within(items()).getByRole('button', { name: results.column.place }))
    expect(stems()).toEqual([
      'Which river is the longest?',
      'What does a river build at its mouth?',
      'Where does a river begin?',
    ])
  })

  it('narrows the table to what is worth a look', async () => {
    show()
    await choose(classOf(40))
    await said(results.done(40, 40))
    await userEvent.click(screen.getByLabelText(results.onlyFlagged))
    expect(stems()).toHaveLength(2)
  })

  it('shows the lessons that were answered, and on request a quiz of one', async () => {
    show()
    await choose(classOf(40))
    await said(results.done(40, 40))
    const names = () =>
      within(tests())
        .getAllByRole('rowheader')
        .map((cell) => cell.textContent)
    expect(names()).toEqual([results.course, results.lesson(1, 'On rivers')])
    await userEvent.click(within(tests()).getByRole('button', { name: /On rivers/ }))
    await vi.waitFor(() => expect(names()).toEqual([results.course, results.lesson(1, 'On rivers'), 'Length', 'Ends']))
    await userEvent.click(within(tests()).getByRole('button', { name: 'Ends' }))
    await vi.waitFor(() => expect(stems()).toHaveLength(2))
    expect(within(tests()).getByRole('button', { name: 'Ends' })).toHaveAttribute('aria-current', 'true')
    expect(screen.getByText(results.by['kr-20']).nextSibling).toHaveTextContent('1.00')
  })

  it('counts first attempts, and latest ones on request', async () => {
    show()
    await choose([
      file('a', [answer(1, 'rivers/longest', false), answer(1, 'rivers/longest', true, { id: 'again', at: 9000 })]),
    ])
    await said(results.done(1, 1))
    expect(rowOf(items(), /longest/)).toHaveTextContent('0%')
    await userEvent.selectOptions(screen.getByLabelText(results.which), results.whichOf.latest)
    await vi.waitFor(() => expect(rowOf(items(), /longest/)).toHaveTextContent('100%'))
  })

  it('keeps apart what was answered before the key was changed', async () => {
    show()
    await choose([
      file('a', [answer(1, 'rivers/longest', true, { key: 'old' }), answer(1, 'rivers/begin', true)]),
      file('b', [answer(2, 'rivers/longest', true)]),
    ])
    await said(results.done(2, 2))
    expect(screen.getByText(results.apart(1, 0))).toBeInTheDocument()
    await userEvent.click(within(items()).getByRole('button', { name: /longest/ }))
    expect(screen.getByRole('dialog')).toHaveTextContent(detail.changed(1))
    expect(screen.getByRole('dialog')).toHaveTextContent(detail.n(1))
  })

  it('names each file that it cannot use, with the reason, and reads the others', async () => {
    show()
    await choose([
      ...classOf(2),
      new File(['{'], 'cut.json'),
      file('empty.json', []),
      file('damaged.json', [answer(1, 'rivers/longest', true, { score: 5 })]),
    ])
    await said(results.done(2, 2))
    const list = screen.getByText(results.refusedTitle(3)).closest('details')
    expect(list).toHaveTextContent(`cut.json: ${refusal['cut-short']}`)
    expect(list).toHaveTextContent(`empty.json: ${refusal['no-answers']}`)
    expect(list).toHaveTextContent(`damaged.json: ${refusal.damaged(1)}`)
  })

  it('says when no file could be used', async () => {
    show()
    await choose([new File(['{'], 'cut.json')])
    await said(results.nothing)
  })

  it('counts copies once, and files chosen later beside those before', async () => {
    show()
    const [one, two] = classOf(2)
    await choose([one as File])
    await said(results.done(1, 1))
    await choose([one as File, two as File])
    await said(results.done(2, 3))
    expect(screen.getByText(results.merged(1))).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: results.clear }))
    expect(screen.getByRole('status')).toBeEmptyDOMElement()
    expect(screen.queryByRole('table')).not.toBeInTheDocument()
  })

  it('says when the questions of the course cannot be loaded, and works when they can again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }))
    show()
    await choose(classOf(1))
    await said(results.noQuestions)
    serveData()
    await choose(classOf(1))
    await said(results.done(1, 1))
  })
})

describe('what can be taken along', () => {
  async function download(name: string): Promise<string[]> {
    const saved: Blob[] = []
    URL.createObjectURL = (blob) => `blob:${saved.push(blob as Blob)}`
    URL.revokeObjectURL = () => {}
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    await userEvent.click(screen.getByRole('button', { name }))
    return ((await saved[0]?.text()) ?? '').replace('\ufeff', '').trimEnd().split('\r\n')
  }

  it('is a table of the questions, of the choices, and of the scores without names', async () => {
    show()
    await choose(classOf(40))
    await said(results.done(40, 40))
    const questions = await download(results.downloadItems)
    expect(questions).toHaveLength(4)
    expect(questions[1]).toMatch(/^rivers\/longest,choice,1,Which river is the longest\?,40,0\.5,.*key-suspect amazon/)
    const choices = await download(results.downloadChoices)
    expect(choices).toContain('rivers/longest,,amazon,amazon,0,20,0.5,20,20,0,20')
    expect(choices).toContain('rivers/mouth,,?A FAN,a fan,0,20,0.5,,,,')
    const scores = await download(results.downloadScores)
    expect(scores[1]).toMatch(/^Student 1,[01],[01],[01]$/)
    expect(scores.join()).not.toContain('student-')
  })

  it('names students by their files when asked to', async () => {
    show()
    const [one] = classOf(1)
    await choose([one as File, new File([one as File], 'copy.json')])
    await said(results.done(1, 2))
    await userEvent.click(screen.getByLabelText(results.withNames))
    expect((await download(results.downloadScores))[1]).toMatch(/^student-0\.json \+ copy\.json,/)
  })
})
