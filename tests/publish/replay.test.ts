// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { earlyInput } from '@/lib/publish/replay'

/** A root whose fields are put back when it wakes, as a controlled component does; gives the events seen afterwards. */
async function woken(
  html: string,
  before: (root: HTMLElement) => void,
): Promise<{ root: HTMLElement; seen: string[] }> {
  document.body.innerHTML = `<div data-island="x">${html}</div>`
  const root = document.querySelector<HTMLElement>('[data-island]')
  if (!root) throw new Error('no island')
  before(root)
  const replay = earlyInput(root)
  for (const field of root.querySelectorAll('input')) {
    field.checked = field.defaultChecked
    if (field.type === 'text') field.value = field.defaultValue
  }
  for (const field of root.querySelectorAll('textarea')) field.value = field.defaultValue
  for (const field of root.querySelectorAll('select')) field.selectedIndex = 0
  const seen: string[] = []
  for (const type of ['click', 'input', 'change']) {
    root.addEventListener(type, ({ target }) => {
      const { id, value, checked } = target as HTMLInputElement
      seen.push([type, id, checked ?? value].join(' '))
    })
  }
  await replay()
  return { root, seen }
}

const find = <T extends HTMLElement>(root: HTMLElement, id: string) => root.querySelector<T>(`#${id}`) as T

test('boxes ticked and a radio chosen are ticked and chosen again, by a click', async () => {
  const html =
    '<input type="checkbox" id="a"><input type="checkbox" id="b" checked><input type="radio" name="r" id="c"><input type="radio" name="r" id="d">'
  const { root, seen } = await woken(html, (root) => {
    find(root, 'a').click()
    find(root, 'b').click()
    find(root, 'd').click()
  })
  expect(seen.filter((event) => event.startsWith('change'))).toEqual([
    'change a true',
    'change b false',
    'change d true',
  ])
  expect(find<HTMLInputElement>(root, 'd').checked).toBe(true)
})

test('what was typed or chosen is there again, with the events of typing', async () => {
  const html =
    '<input type="text" id="a"><textarea id="b"></textarea><select id="c"><option>1</option><option>2</option></select>'
  const { root, seen } = await woken(html, (root) => {
    find<HTMLInputElement>(root, 'a').value = 'early'
    find<HTMLTextAreaElement>(root, 'b').value = 'words'
    find<HTMLSelectElement>(root, 'c').value = '2'
  })
  expect(seen.filter((event) => event.startsWith('input'))).toHaveLength(3)
  expect(find<HTMLInputElement>(root, 'a').value).toBe('early')
  expect(find<HTMLTextAreaElement>(root, 'b').value).toBe('words')
  expect(find<HTMLSelectElement>(root, 'c').value).toBe('2')
})

test('taps on buttons are repeated in their order, after the fields', async () => {
  const { seen } = await woken(
    '<input type="checkbox" id="a"><button id="up">Up</button><button id="check">Check</button>',
    (root) => {
      window.earlyTaps = ['up', 'up', 'check'].map((id) => ({ button: find(root, id), detail: 1 }))
      find(root, 'a').click()
    },
  )
  expect(seen.filter((event) => event.startsWith('click')).map((event) => event.split(' ')[1])).toEqual([
    'a',
    'up',
    'up',
    'check',
  ])
})

test('untouched fields cause nothing', async () => {
  const html =
    '<input type="checkbox" checked><input type="text" value="given"><select><option>1</option><option>2</option></select>'
  expect((await woken(html, () => {})).seen).toEqual([])
})

test('an island within the content of another is left to itself', async () => {
  const html =
    '<div data-slot=""><div data-island="y"><input type="checkbox" id="a"><button id="b">b</button></div></div>'
  const { seen } = await woken(html, (root) => {
    window.earlyTaps = [{ button: find(root, 'b'), detail: 1 }]
    find(root, 'a').click()
  })
  expect(seen).toEqual([])
})
