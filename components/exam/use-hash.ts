import { useCallback, useEffect, useState } from 'react'

/**
 * What stands after the # of the address, and a way to put something else there; nothing in the first render, as on the server.
 * `onChange` is called before what the student chose by a link, or by going back, is shown.
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
  const replace = useCallback((next: string) => {
    setHash(next)
    history.replaceState(null, '', `#${next}`)
  }, [])
  return [hash, replace]
}
