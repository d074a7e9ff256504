import { useLayoutEffect, useRef } from 'react'

type Find = () => HTMLElement | null | undefined

/** Gives a function that says what is to have the focus once the next render has been shown. */
export function useFocusNext(): (find: Find) => void {
  const wanted = useRef<Find>(undefined)
  useLayoutEffect(() => {
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
