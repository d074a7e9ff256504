import { useLayoutEffect, useRef } from 'react'

type Find = () => HTMLElement | null | undefined

/**
 * Gives a function that says what is to have the focus after the next render: at once, so that the next key goes there, or with `useEffect`
 * when that has been painted. The latter is for what is large: to have the focus, all of it must be laid out.
 */
export function useFocusNext(useRendered = useLayoutEffect): (find: Find) => void {
  const wanted = useRef<Find>(undefined)
  useRendered(() => {
    const element = wanted.current?.()
    if (!element) return
    wanted.current = undefined
    element.focus()
  })
  return (find) => {
    wanted.current = find
  }
}

/** The element itself when it can have the focus, or else the first control in it that is in the order of Tab. */
export function controlIn(element: HTMLElement | null): HTMLElement | null | undefined {
  const controls = 'input, select, textarea, button'
  if (element?.matches(controls)) return element
  return element?.querySelector<HTMLElement>(`:is(${controls}):enabled:not([tabindex="-1"])`)
}
