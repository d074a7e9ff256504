import { useEffect, useRef } from 'react'

/** Who takes longer, in seconds, was elsewhere meanwhile. */
const MOST = 600

/**
 * Measures how long a question has been open: from when its element is first in view. Gives a function that gives the
 * seconds, to the tenth; undefined where they say nothing.
 */
export function useSeconds(id: string, isOpen: boolean): () => number | undefined {
  const since = useRef<number>(undefined)
  useEffect(() => {
    const element = document.getElementById(id)
    if (!isOpen || !element) return
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return
      since.current = performance.now()
      observer.disconnect()
    })
    observer.observe(element)
    return () => {
      observer.disconnect()
      since.current = undefined
    }
  }, [id, isOpen])
  return () => {
    if (since.current === undefined) return undefined
    const seconds = Math.round((performance.now() - since.current) / 100) / 10
    return seconds <= MOST ? seconds : undefined
  }
}
