import { useEffect, useState } from 'react'

/** The time in ms, no older than `every` while the page is in sight; 0 in the first render, as on the server. */
export function useNow(every = 60_000): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    const timer = setInterval(look, every)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [every])
  return now
}
