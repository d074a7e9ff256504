import { useEffect, useState } from 'react'

/** Whether the browser keeps what the site stores until its user removes it; `unknown` where it does not say. */
export type Persistence = 'kept' | 'not-kept' | 'refused' | 'unknown'

/** What the browser promises, how many bytes the site takes in all, and a way to ask for the promise. */
export function usePersistence() {
  const [persistence, setPersistence] = useState<Persistence>('unknown')
  const [usage, setUsage] = useState(0)
  useEffect(() => {
    // Missing where a course is served over plain http on a local network.
    void navigator.storage?.persisted?.().then((kept) => setPersistence(kept ? 'kept' : 'not-kept'))
    void navigator.storage?.estimate?.().then(({ usage = 0 }) => setUsage(usage))
  }, [])
  const ask = async () => setPersistence((await navigator.storage.persist()) ? 'kept' : 'refused')
  return { persistence, usage, ask }
}
