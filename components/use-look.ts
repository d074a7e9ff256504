import { useLayoutEffect, useState } from 'react'
import { type Look, type LookName, looks } from './look'

/**
 * What is chosen, and a new render when that changes; undefined in the first render, as on the server. What is chosen
 * stands on <html> as data-<name>: the script in the page's head puts it there before the first paint.
 */
export function useLook<N extends LookName>(name: N): Look<N> | undefined {
  const [chosen, setChosen] = useState<Look<N>>()
  useLayoutEffect(() => {
    const html = document.documentElement
    const read = () => setChosen(looks[name].find((value) => value === html.dataset[name]))
    read()
    // Another control on the page may be for the same.
    const observer = new MutationObserver(read)
    observer.observe(html, { attributeFilter: [`data-${name}`] })
    return () => observer.disconnect()
  }, [name])
  return chosen
}

/** Changes the look of this page, and of every page that is opened from now on where this browser keeps that. */
export function chooseLook<N extends LookName>(name: N, value: Look<N> | undefined): void {
  const { dataset } = document.documentElement
  const key = `lectern-${name}`
  if (value) dataset[name] = value
  else delete dataset[name]
  try {
    if (value) localStorage.setItem(key, value)
    else localStorage.removeItem(key)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
