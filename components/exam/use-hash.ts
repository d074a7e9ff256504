import { useEffect, useState } from 'react'

/**
 * What stands after the # of the address, and a way to change it; nothing in the first render, as on the server. `onChange` is
 * called before what the student chose by a link, or by going back, is shown.
 */
export function useHash(onChange?: () => void): [string, (hash: string) => void] {
  const [hash, setHash] = useState('')
  useEffect(() => setHash(location.hash.slice(1)), [])
  useEffect(() => {
    const changed = () => {
      onChange?.()
      setHash(location.hash.slice(1))
    }
    addEventListener('hashchange', changed)
    return () => removeEventListener('hashchange', changed)
  }, [onChange])
  return [
    hash,
    (next) => {
      // At once: the event comes only after what else changes now has been shown.
      setHash(next)
      location.hash = next
    },
  ]
}
