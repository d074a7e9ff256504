import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import { order as words } from '@/wording'
import { drag } from './drag'
import { moved } from './move'
import { useFocusNext } from './use-focus-next'

type Lifted = { item: string; before: readonly string[] }

/**
 * Lets the items of a list change places by buttons, keys and pointer. `root` is the id that the ids of items begin with,
 * `give` takes the new order. Gives the item that is lifted, what a screen reader is to say, and the handlers of an item.
 */
export function useReordering(root: string, items: readonly string[], give: (items: string[]) => void) {
  const [lifted, setLifted] = useState<Lifted>()
  const [said, setSaid] = useState('')
  const focusNext = useFocusNext()
  // An element that the runtime moves in the document loses the focus.
  const keepFocus = () => {
    const id = document.activeElement?.id
    if (id) focusNext(() => document.getElementById(id))
  }

  const say = (sentence: typeof words.moved, item: string, place: number) => {
    const text = document.getElementById(`${root}/${item}/text`)?.textContent ?? ''
    setSaid(sentence(text, place + 1, items.length))
  }
  const place = (item: string, to: number, sentence: typeof words.moved) => {
    const from = items.indexOf(item)
    const within = Math.max(0, Math.min(items.length - 1, to))
    keepFocus()
    if (within !== from) give(moved(items, from, within))
    say(sentence, item, within)
  }

  return {
    lifted: lifted?.item,
    said,
    step: (item: string, by: number) => place(item, items.indexOf(item) + by, words.moved),
    grab: (item: string, event: PointerEvent<HTMLElement>) => {
      const row = event.currentTarget.closest('li')
      if (row && event.button === 0) drag(row, event, (to) => place(item, to, words.dropped))
    },
    toggle: (item: string) => {
      const drop = lifted?.item === item
      setLifted(drop ? undefined : { item, before: items })
      say(drop ? words.dropped : words.lifted, item, items.indexOf(item))
    },
    key: (item: string, event: KeyboardEvent) => {
      if (lifted?.item !== item) return
      const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : 0
      if (by !== 0) place(item, items.indexOf(item) + by, words.moved)
      if (event.key === 'Escape') {
        setLifted(undefined)
        keepFocus()
        give([...lifted.before])
        say(words.returned, item, lifted.before.indexOf(item))
      }
      if (event.key === 'Tab') setLifted(undefined)
      if (by !== 0 || event.key === 'Escape') event.preventDefault()
    },
  }
}
