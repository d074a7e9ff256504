// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { respond } from '@/lib/progress/actions'
import { order } from './questions'
import { afresh, take } from './take'

beforeEach(() => {
  afresh()
  respond('bread/baking', { kind: 'order', items: ['knead', 'weigh', 'prove', 'bake'] })
})
const rows = () => screen.getAllByRole('listitem').map((row) => row.textContent)
const short = ['Knead', 'Weigh', 'Let it prove', 'Bake it']
const are = (...texts: (string | undefined)[]) =>
  expect(rows()).toEqual(texts.map((text) => expect.stringContaining(text ?? '')))

describe('a list to put in order', () => {
  it('moves an item by its buttons, and the focus stays on it', async () => {
    const { user } = take(order)
    const down = await screen.findByRole('button', { name: /^Move down Knead/ })
    await user.click(down)
    await user.click(down)
    are('Weigh', 'Let it prove', 'Knead', 'Bake it')
    expect(screen.getByRole('button', { name: /^Move down Knead/ })).toHaveFocus()
    expect(screen.getByText(/^Knead.*: place 3 of 4\.$/)).toBeInTheDocument()
  })

  it('does not move the first item up', async () => {
    const { press } = take(order)
    const up = await screen.findByRole('button', { name: /^Move up Knead/ })
    expect(up).toHaveAttribute('aria-disabled', 'true')
    await press(/^Move up Knead/)
    are(...short)
  })

  it('lifts an item by Space, moves it by arrows, drops it by Space', async () => {
    const { user, draft } = take(order)
    const handle = await screen.findByRole('button', { name: /^Move Bake it/ })
    handle.focus()
    await user.keyboard('{ArrowUp}')
    are(...short)
    await user.keyboard(' ')
    expect(handle).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByText(/^Bake it: lifted, place 4 of 4/)).toBeInTheDocument()
    await user.keyboard('{ArrowUp}{ArrowUp} {ArrowUp}')
    are('Knead', 'Bake it', 'Weigh', 'Let it prove')
    expect(screen.getByRole('button', { name: /^Move Bake it/ })).toHaveFocus()
    expect(screen.getByText('Bake it: dropped, place 2 of 4.')).toBeInTheDocument()
    expect(draft()).toEqual({ kind: 'order', items: ['knead', 'bake', 'weigh', 'prove'] })
  })

  it('puts a lifted item back by Escape', async () => {
    const { user } = take(order)
    const handle = await screen.findByRole('button', { name: /^Move Knead/ })
    handle.focus()
    await user.keyboard(' {ArrowDown}{ArrowDown}{Escape}')
    are(...short)
    expect(handle).toHaveAttribute('aria-pressed', 'false')
    expect(handle).toHaveFocus()
  })

  it('moves an item by a pointer', async () => {
    take(order)
    const handle = await screen.findByRole('button', { name: /^Move Knead/ })
    screen.getAllByRole('listitem').forEach((row, i) => {
      row.getBoundingClientRect = () => new DOMRect(0, i * 50, 300, 40)
    })
    fireEvent.pointerDown(handle, { button: 0, pointerId: 1, clientY: 20 })
    fireEvent.pointerMove(document, { pointerId: 1, clientY: 125 })
    fireEvent.pointerUp(document, { pointerId: 1, clientY: 125 })
    are('Weigh', 'Let it prove', 'Knead', 'Bake it')
    expect(screen.queryByRole('button', { pressed: true })).not.toBeInTheDocument()
  })

  it('grades the longest run and shows the right order', async () => {
    const { press, outcome } = take(order)
    await screen.findByRole('button', { name: /^Move Knead/ })
    await press('Check')
    expect(outcome()).toBe('Partly right: 3 of 4 are in the right order')
    expect(screen.queryByRole('button', { name: /^Move/ })).not.toBeInTheDocument()
    expect(rows().slice(-4)).toEqual(order.items.map((item) => item.html))
  })

  it('is right when it is in order', async () => {
    const { press, outcome } = take(order)
    await press(/^Move down Knead/)
    await press('Check')
    expect(outcome()).toBe('Right')
  })

  it('begins in an order that is not the right one, which can be handed in as it stands', async () => {
    afresh()
    const { press, outcome } = take(order)
    const first = rows()
    expect(first).not.toEqual(order.items.map(({ html }) => expect.stringContaining(html)))
    await press('Check')
    expect(outcome()).toMatch(/of 4 are in the right order/)
  })
})
