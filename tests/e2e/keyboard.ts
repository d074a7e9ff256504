import { expect, type Locator } from '@playwright/test'
import type { Catalogue } from '@/components/wording/catalogue'
import { NOWHERE } from '@/lib/quiz/kinds/sort'
import type { Question, Response } from '@/lib/quiz/question'
import * as english from '@/wording'
import { checkButton } from './give'
import { plainText } from './plain-text'

const MANY = 300

const named = (html: string) => ({ name: plainText(html), exact: true })

/** Whether an element has the focus. */
const focused = (control: Locator) => control.evaluate((element) => element === document.activeElement)

/** Presses a key until something holds. */
async function until(control: Locator, key: string, holds: () => Promise<boolean>): Promise<void> {
  for (let n = 0; n < MANY; n++) {
    if (await holds()) return
    await control.page().keyboard.press(key)
  }
  throw new Error(`${key} did not lead to ${control}`)
}

/** Goes on with Tab to a control. */
export const tabTo = (control: Locator): Promise<void> => until(control, 'Tab', () => focused(control))

/** Chooses one of several radios: Tab leads to the first, the arrows to the others. */
async function choose(radios: Locator, wanted: Locator): Promise<void> {
  await tabTo(radios.first())
  if (await focused(wanted)) await wanted.page().keyboard.press('Space')
  else await until(wanted, 'ArrowDown', () => wanted.isChecked())
}

/** Chooses an option of a list without opening it. */
async function select(list: Locator, text: string): Promise<void> {
  await tabTo(list)
  const chosen = () => list.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text)
  await until(list, 'ArrowDown', async () => (await chosen()) === text)
}

async function write(line: Locator, text: string): Promise<void> {
  await tabTo(line)
  await line.page().keyboard.type(text)
}

async function tick(box: Locator): Promise<void> {
  await tabTo(box)
  await box.page().keyboard.press('Space')
}

/** Gives a response with the keyboard alone; the focus must stand before the question. `words` are those of the page's interface. */
export async function giveByKeys(
  form: Locator,
  question: Question,
  response: Response,
  words: Catalogue = english,
): Promise<void> {
  const keyboard = form.page().keyboard
  switch (question.kind) {
    case 'choice':
    case 'hotspot': {
      if (response.kind !== question.kind) return
      const things = question.kind === 'choice' ? question.options : question.areas
      const picked = things.filter(({ id }) => response.picked.includes(id))
      if (question.select === 'one') {
        for (const { html } of picked) await choose(form.getByRole('radio'), form.getByRole('radio', named(html)))
        return
      }
      const boxes = await form.getByRole('checkbox').all()
      for (const box of boxes) if (response.picked.includes(await box.inputValue())) await tick(box)
      return
    }
    case 'text':
    case 'number':
      if (response.kind === question.kind) await write(form.getByRole('textbox'), response.text)
      return
    case 'cloze':
      if (response.kind !== 'cloze') return
      for (const [index, gap] of question.gaps.entries()) {
        const label = { name: words.cloze.gap(index + 1, question.gaps.length), exact: true }
        const value = response.gaps[gap.id] ?? ''
        if (gap.type === 'text') await write(form.getByRole('textbox', label), value)
        else {
          const text = gap.options.find((option) => option.id === value)?.text ?? ''
          await select(form.getByRole('combobox', label), text)
        }
      }
      return
    case 'order': {
      if (response.kind !== 'order') return
      for (const [place, id] of response.items.entries()) {
        const text = plainText(question.items.find((item) => item.id === id)?.html ?? '')
        const name = { name: `${words.order.drag} ${text}`, exact: true }
        const handle = form.getByRole('button', name)
        await tabTo(handle)
        await keyboard.press('Space')
        await expect(handle).toHaveAttribute('aria-pressed', 'true')
        const row = form.getByRole('list').first().getByRole('listitem').nth(place)
        await until(handle, 'ArrowUp', async () => (await row.getByRole('button', name).count()) === 1)
        await keyboard.press('Space')
      }
      return
    }
    case 'match':
      if (response.kind !== 'match') return
      for (const { id, html } of question.prompts) {
        const target = question.targets.find((one) => one.id === response.pairs[id])
        await select(form.getByRole('combobox', named(html)), plainText(target?.html ?? ''))
      }
      return
    case 'sort': {
      if (response.kind !== 'sort') return
      for (const row of await form.getByRole('radiogroup').all()) {
        const id = (await row.getAttribute('id'))?.split('/').at(-1) ?? ''
        const places = [...question.categories, { id: NOWHERE, html: words.sort.nowhere }]
        const place = places.find((one) => one.id === response.placed[id])
        await choose(row.getByRole('radio'), row.getByRole('radio', named(place?.html ?? '')))
      }
      return
    }
    case 'select': {
      if (response.kind !== 'select') return
      const boxes = await form.getByRole('checkbox').all()
      if (question.unit === 'word') await tabTo(form.getByRole('checkbox').first())
      for (const box of boxes) {
        if (!response.picked.includes(await box.inputValue())) continue
        if (question.unit === 'word') await until(box, 'ArrowRight', () => focused(box))
        await tick(box)
      }
      return
    }
    case 'free':
      if (response.kind !== 'free') return
      await write(form.getByRole('textbox'), response.text)
      await checkByKeys(form, words)
      for (const box of await form.getByRole('checkbox').all())
        if (response.marks[await box.inputValue()]) await tick(box)
  }
}

/** Goes on to the button that hands in, and presses it. */
export async function checkByKeys(form: Locator, words: Catalogue = english): Promise<void> {
  await tabTo(checkButton(form, words))
  await form.page().keyboard.press('Enter')
}
