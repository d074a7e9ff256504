import type { Locator, Page } from '@playwright/test'
import type { Catalogue } from '@/components/wording/catalogue'
import type { Item } from '@/lib/quiz/base'
import { NOWHERE } from '@/lib/quiz/kinds/sort'
import type { Question, Response } from '@/lib/quiz/question'
import { cloze, frame, free, order, sort } from '@/wording'
import { plainText } from './plain-text'

type Words = Pick<Catalogue, 'frame' | 'free'>

/** The question as it stands in the page. */
export const questionIn = (page: Page, key: string): Locator => page.locator(`[id="${key}"]`)

const named = (html: string) => ({ name: plainText(html), exact: true })

/** Sets boxes and radios so that those of these things are picked and no others. */
async function pick(form: Locator, things: Item[], picked: readonly string[], many: boolean): Promise<void> {
  for (const { id, html } of things) {
    const box = form.getByRole(many ? 'checkbox' : 'radio', named(html))
    if (picked.includes(id)) await box.check()
    else if (many) await box.uncheck()
  }
}

/** The items of a list to be put in order, as they stand. */
const standing = (form: Locator) => form.getByRole('list').first().getByRole('listitem')

/** Moves items up until each is in its place. */
async function arrange(form: Locator, items: Item[], wanted: string[]): Promise<void> {
  for (const [place, id] of wanted.entries()) {
    const text = plainText(items.find((item) => item.id === id)?.html ?? '')
    const now = await standing(form).allInnerTexts()
    const from = now.findIndex((shown) => shown.replace(/\s+/g, ' ').trim() === text)
    for (let n = from; n > place; n--)
      await form.getByRole('button', { name: `${order.up} ${text}`, exact: true }).click()
  }
}

/** Gives a response to a question by its roles and labels, as a student would. Does not hand it in. */
export async function give(form: Locator, question: Question, response: Response): Promise<void> {
  switch (response.kind) {
    case 'choice':
      if (question.kind === 'choice') await pick(form, question.options, response.picked, question.select === 'many')
      return
    case 'hotspot':
      if (question.kind === 'hotspot') await pick(form, question.areas, response.picked, question.select === 'many')
      return
    case 'text':
    case 'number':
      return form.getByRole('textbox').fill(response.text)
    case 'cloze': {
      if (question.kind !== 'cloze') return
      for (const [index, gap] of question.gaps.entries()) {
        const label = cloze.gap(index + 1, question.gaps.length)
        const value = response.gaps[gap.id] ?? ''
        if (gap.type === 'text') await form.getByRole('textbox', { name: label, exact: true }).fill(value)
        else {
          const text = gap.options.find((option) => option.id === value)?.text ?? ''
          await form.getByRole('combobox', { name: label, exact: true }).selectOption({ label: text })
        }
      }
      return
    }
    case 'order':
      if (question.kind === 'order') await arrange(form, question.items, response.items)
      return
    case 'match':
      if (question.kind !== 'match') return
      for (const { id, html } of question.prompts) {
        const target = question.targets.find((one) => one.id === response.pairs[id])
        await form.getByRole('combobox', named(html)).selectOption({ label: plainText(target?.html ?? '') })
      }
      return
    case 'sort':
      if (question.kind !== 'sort') return
      for (const { id, html } of question.items) {
        const places = [...question.categories, { id: NOWHERE, html: sort.nowhere }]
        const place = places.find((one) => one.id === response.placed[id])
        await form
          .getByRole('radiogroup', named(html))
          .getByRole('radio', named(place?.html ?? ''))
          .check()
      }
      return
    case 'select': {
      if (question.kind !== 'select') return
      // The same word may stand there twice: its place tells which is meant.
      const pieces = question.paragraphs.flat().filter((piece) => 'id' in piece)
      for (const [index, { id }] of pieces.entries()) {
        await form.getByRole('checkbox').nth(index).setChecked(response.picked.includes(id))
      }
      return
    }
    case 'free': {
      if (question.kind !== 'free') return
      await form.getByRole('textbox').fill(response.text)
      await form.getByRole('button', { name: free.compare }).click()
      await pick(
        form,
        question.rubric,
        Object.keys(response.marks).filter((id) => response.marks[id]),
        true,
      )
      return
    }
  }
}

/** The button that hands in what is given, or takes the step before it; in English, unless `words` are others. */
export const checkButton = (form: Locator, words: Words = { frame, free }): Locator =>
  form.getByRole('button', { name: new RegExp(`^(${words.frame.check}|${words.free.compare}|${words.free.record})$`) })

/** Hands in what is given. */
export const check = (form: Locator): Promise<void> => checkButton(form).click()
