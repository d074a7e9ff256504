import { turn } from './turn'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isBox = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && /^(radio|checkbox)$/.test(field.type)

/** Index of the option that the server chose. */
const serverChoice = (select: HTMLSelectElement) =>
  Math.max(
    0,
    [...select.options].findIndex((option) => option.defaultSelected),
  )

/** Whether a field is not as the server sent it. */
function isTouched(field: Field): boolean {
  if (field instanceof HTMLSelectElement) return field.selectedIndex !== serverChoice(field)
  // Of radios that exclude each other the one chosen speaks for all.
  if (isBox(field)) return field.checked !== field.defaultChecked && (field.type === 'checkbox' || field.checked)
  return field.value !== field.defaultValue
}

/** Past the setter that React puts on an element to tell its own changes from those of others. */
function setValue(field: Field, value: string): void {
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value)
}

/** Makes a field as it was left, with the events that a person would have caused. */
function restore(field: Field, value: string, checked: boolean): void {
  if (isBox(field)) {
    field.checked = !checked
    field.click()
    return
  }
  setValue(field, value)
  field.dispatchEvent(new Event('input', { bubbles: true }))
  field.dispatchEvent(new Event('change', { bubbles: true }))
}

/** Whether an element is the root's own, not of an island in the content that the root was given. */
function isOwn(root: HTMLElement, element: Element): boolean {
  const slot = element.closest('[data-slot]')
  return root.contains(element) && (slot === null || !root.contains(slot))
}

/**
 * What a student did in an island before it was awake. Call it before hydration, which puts the fields back to what the
 * server sent, and the function it returns afterwards: it does again, in tasks of their own, what was typed, ticked and
 * tapped.
 */
export function earlyInput(root: HTMLElement): () => Promise<void> {
  const fields = [...root.querySelectorAll<Field>('input, textarea, select')]
    .filter((field) => isOwn(root, field) && isTouched(field))
    .map((field) => {
      const checked = isBox(field) && field.checked
      return { field, value: field.value, checked }
    })
  const opened = [...root.querySelectorAll('details[open]')].filter((details) => isOwn(root, details))
  return async () => {
    for (const { field, value, checked } of fields) {
      restore(field, value, checked)
      await turn()
    }
    for (const details of opened) details.dispatchEvent(new Event('toggle'))
    for (const { button, detail } of (window.earlyTaps ?? []).filter((tap) => isOwn(root, tap.button))) {
      button.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail }))
      await turn()
    }
  }
}
