// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Event } from '@/lib/progress/event'
import { writeProgressFile } from '@/lib/progress/file'
import { erasing, fileProblem, importing, settings, storing } from '@/wording'
import { openPage, question, right, show } from './page'

const lessons = [
  { id: 'lights', number: 1, title: 'Lights' },
  { id: 'charts', number: 2, title: 'Charts' },
]
const [HERE, THERE] = [new Date(2024, 5, 3, 12).getTime(), new Date(2024, 5, 9, 12).getTime()]

const answer = (id: string, lesson: string, at: number): Event => ({
  id,
  at,
  type: 'answered',
  question: `${lesson}/steady`,
  response: right,
  score: 1,
  key: 'k1',
})
/** Two answers of another device, one to a lesson that the course does not have. */
const brought = [answer('a', 'charts', HERE), answer('b', 'gone', THERE)]
const fileOf = (events: Event[], course?: string) =>
  writeProgressFile(
    { events, drafts: { 'charts/other': { at: THERE, response: right } }, place: { lesson: 'charts', at: THERE } },
    THERE,
    course,
  )

const saved: { name: string; text: Promise<string> }[] = []

beforeEach(() => {
  localStorage.clear()
  saved.length = 0
  // jsdom knows neither modal dialogs nor files to save.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true
  }
  HTMLDialogElement.prototype.close = function (value = '') {
    this.open = false
    this.returnValue = value
    this.dispatchEvent(new Event('close'))
  }
  let blob: Blob
  URL.createObjectURL = (given) => {
    blob = given as Blob
    return 'blob:'
  }
  URL.revokeObjectURL = () => {}
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    saved.push({ name: this.download, text: blob.text() })
  })
})

const page = async () => {
  const it = await openPage()
  return { ...it, state: () => it.progressStore.getState(), open: () => show(<it.Data lessons={lessons} />) }
}
/** Chooses a file, and waits until it has been read: on a busy machine that takes its time. */
const choose = async (text: string) => {
  await userEvent.upload(
    screen.getByLabelText(importing.choose),
    new File([text], 'p.json', { type: 'application/json' }),
  )
  await waitFor(() => expect(screen.queryByText(importing.reading)).not.toBeInTheDocument(), { timeout: 10_000 })
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('saving a file', () => {
  it('gives a file that brings everything back', async () => {
    const one = await page()
    one.handIn('lights/steady', question, right)
    const { unmount } = await one.open()
    expect(screen.getByText(settings.neverSaved, { exact: false })).toHaveTextContent(settings.kept(1))
    await press(settings.export)
    expect(screen.getByText(settings.exported)).toBeInTheDocument()
    expect(screen.getByText(/You last saved a file on/)).toHaveTextContent('nothing was answered since')
    expect(saved[0]?.name).toMatch(/^lectern-progress-course-\d{4}-\d\d-\d\d\.json$/)
    unmount()

    localStorage.clear()
    const other = await page()
    await other.open()
    await choose((await saved[0]?.text) ?? '')
    await userEvent.click(await screen.findByRole('button', { name: importing.accept }))
    expect(screen.getByText(importing.done(1))).toBeInTheDocument()
    expect(other.state().events).toEqual(one.state().events)
  })
})

describe('bringing a file in', () => {
  it('says first what it would change, and changes nothing when that is not wanted', async () => {
    const it = await page()
    it.handIn('lights/steady', question, right)
    await it.open()
    const before = it.state()
    await choose(fileOf(brought, 'another'))
    const dialog = await screen.findByRole('dialog', { name: importing.previewTitle })
    expect(dialog).toHaveTextContent(importing.otherCourse('another'))
    expect(dialog).toHaveTextContent(/Saved on 9 June 2024 at 12:00/)
    expect(dialog).toHaveTextContent(importing.span(HERE, THERE))
    expect(
      within(dialog)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['2. Charts 1 new', 'gone 1 new'])
    expect(dialog).toHaveTextContent(importing.strange(1))
    expect(dialog).toHaveTextContent(importing.draftsCome(1))
    expect(it.state()).toBe(before)
    await press(importing.cancel)
    expect(await screen.findByText(importing.cancelled)).toBeInTheDocument()
    expect(it.state()).toBe(before)
  })

  it('tells what is here already, also where it reads otherwise, and that an unfinished answer will go', async () => {
    const it = await page()
    await it.open()
    await choose(fileOf(brought))
    await press(importing.accept)
    await choose(fileOf([answer('a', 'charts', HERE + 1), answer('c', 'charts', THERE + 5)]))
    const dialog = await screen.findByRole('dialog')
    expect(dialog).toHaveTextContent(importing.knownText(1))
    expect(dialog).toHaveTextContent(importing.differing(1))
    expect(dialog).not.toHaveTextContent(importing.place)
  })

  it('can be undone, after a reload too, and keeps what was done since', async () => {
    const first = await page()
    first.handIn('lights/steady', question, right)
    const before = first.state()
    const { unmount } = await first.open()
    expect(screen.queryByRole('button', { name: importing.undo })).not.toBeInTheDocument()
    await choose(fileOf(brought))
    await press(importing.accept)
    expect(first.state().events).toHaveLength(3)
    unmount()

    const after = await page()
    after.handIn('lights/steady', question, right)
    const since = after.state().events.at(-1)
    await after.open()
    await press(importing.undo)
    expect(screen.getByText(importing.undone)).toBeInTheDocument()
    expect(after.state()).toMatchObject({ events: [...before.events, since], drafts: {} })
    expect(after.state().place).toBeUndefined()
    expect(screen.queryByRole('button', { name: importing.undo })).not.toBeInTheDocument()
    expect(screen.getByLabelText(importing.choose)).toHaveFocus()
  })

  it('says so when there is nothing new in it', async () => {
    const it = await page()
    await it.open()
    await choose(fileOf(brought))
    await press(importing.accept)
    await choose(fileOf(brought))
    expect(await screen.findByText(importing.nothingNew(2))).toBeInTheDocument()
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  const text = fileOf(brought)
  it.each([
    ['no JSON', 'a letter', fileProblem['not-json']],
    ['cut short', text.slice(0, -20), fileProblem['cut-short']],
    ['something else', '{"version":1,"events":[]}', fileProblem.foreign],
    ['of a newer version', text.replace('"version": 2', '"version": 99'), fileProblem.newer],
    ['damaged', text.replace(/"score": 1/g, '"score": 7'), fileProblem.damaged(2)],
    ['damaged in its place', text.replace('"lesson": "charts"', '"lesson": 7'), fileProblem.fault.place('', 'lesson')],
    [
      'damaged in a draft',
      text.replace(/"at": \d+,\s+"response"/, '"at": -1, "response"'),
      fileProblem.fault.drafts('charts/other', 'at'),
    ],
    ['at odds with itself', fileOf([...brought, { ...(brought[0] as Event), at: 9 }]), fileProblem.contradictory(1)],
    [
      'from the future',
      fileOf([answer('z', 'charts', Date.UTC(2199, 0, 1))]),
      fileProblem.future(Date.UTC(2199, 0, 1)),
    ],
  ])('is refused with the reason when the file is %s, and nothing changes', async (_, text, reason) => {
    const it = await page()
    it.handIn('lights/steady', question, right)
    const before = it.state()
    const kept = { ...localStorage }
    await it.open()
    await choose(text)
    const alert = screen.getByRole('alert')
    await waitFor(() => expect(alert).toHaveTextContent(reason))
    expect(alert).toHaveTextContent(fileProblem.unchanged)
    expect(it.state().events).toEqual(before.events)
    expect({ ...localStorage }).toEqual(kept)
  })

  it('names the first damaged entries, and says how many more there are', async () => {
    const it = await page()
    await it.open()
    const events = Array.from({ length: 9 }, (_, n) => ({ ...answer(`${n}`, 'charts', HERE), key: '' }))
    await choose(fileOf(events))
    const items = await within(screen.getByRole('alert')).findAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      ...[1, 2, 3, 4, 5].map((n) => fileProblem.fault.events(n, 'key')),
      fileProblem.more(4),
    ])
  })

  it('is refused when it does not fit, and nothing changes', async () => {
    const it = await page()
    await it.open()
    const real = Storage.prototype.setItem
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(function (this: Storage, key, value) {
      if (value.length > 300) throw new DOMException('full', 'QuotaExceededError')
      real.call(this, key, value)
    })
    await choose(fileOf(brought))
    expect(await screen.findByText(/This file does not fit/)).toBeInTheDocument()
    expect(it.state().events).toEqual([])
  })
})

describe('erasing', () => {
  const dialog = () => screen.getByRole('dialog')

  it('takes one lesson, after one question, and leaves the others', async () => {
    const it = await page()
    it.handIn('lights/steady', question, right)
    it.handIn('charts/steady', question, right)
    await it.open()
    const what = screen.getByRole('combobox', { name: erasing.what })
    expect(
      within(what)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual([erasing.everything, erasing.lesson('1. Lights', 1), erasing.lesson('2. Charts', 1)])
    await userEvent.selectOptions(what, erasing.lesson('2. Charts', 1))
    await press(erasing.erase)
    expect(dialog()).toHaveTextContent(erasing.askLesson('2. Charts'))
    expect(it.state().events).toHaveLength(2)
    await press(erasing.yes)
    expect(screen.getByText(erasing.erasedLesson('2. Charts'))).toBeInTheDocument()
    expect([...it.state().standings.keys()]).toEqual(['lights/steady'])
    expect(what).toHaveValue('')
  })

  it('takes everything, and what was put aside and remembered with it', async () => {
    localStorage.setItem('lectern:course', 'garbage')
    const it = await page()
    it.respond('lights/steady', right)
    await it.open()
    await choose(fileOf(brought))
    await press(importing.accept)
    await press(erasing.erase)
    expect(dialog()).toHaveTextContent(erasing.askAll)
    await press(erasing.yes)
    expect(screen.getByText(erasing.erasedAll)).toBeInTheDocument()
    expect(it.state()).toMatchObject({ events: [], drafts: {} })
    expect(JSON.stringify({ ...localStorage })).not.toMatch(/steady|garbage|charts/)
  })
})

describe('what the browser keeps', () => {
  it('is measured', async () => {
    const it = await page()
    it.handIn('lights/steady', question, right)
    await it.open()
    expect(screen.getByText(storing.record(1000))).toBeInTheDocument()
    expect(screen.getByText(storing.persistence.unknown)).toBeInTheDocument()
  })

  it.each([
    [true, 'kept'],
    [false, 'refused'],
  ] as const)('is promised for good or not (%s), once it was asked for', async (granted, said) => {
    Object.assign(navigator, {
      storage: {
        persisted: async () => false,
        persist: async () => granted,
        estimate: async () => ({ usage: 2_000_000 }),
      },
    })
    await (await page()).open()
    expect(await screen.findByText(storing.usage(2_000_000))).toBeInTheDocument()
    expect(screen.getByText(storing.persistence['not-kept'])).toBeInTheDocument()
    await press(storing.ask)
    expect(await screen.findByText(storing.persistence[said])).toBeInTheDocument()
    Object.assign(navigator, { storage: undefined })
  })

  it('and could not be read can be saved as it was, and removed', async () => {
    localStorage.setItem('lectern:course', 'garbage')
    const it = await page()
    it.handIn('lights/steady', question, right)
    await it.open()
    await userEvent.click(screen.getByRole('button', { name: /^Save what was put aside on/ }))
    expect(await saved[0]?.text).toBe('{"head":"garbage","log":[]}')
    await press(storing.removeUnread)
    expect(screen.queryByText(storing.unread)).not.toBeInTheDocument()
    expect(JSON.stringify({ ...localStorage })).not.toContain('garbage')
    expect(it.state().events).toHaveLength(1)
  })
})
