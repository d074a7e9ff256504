import { useEffect, useState } from 'react'

/** The time in ms, at most a minute old while the page is in sight; 0 in the first render, as on the server. */
export function useNow(): number {
  const [now, setNow] = useState(0)
  useEffect(() => {
    const look = () => setNow(Date.now())
    look()
    const timer = setInterval(look, 60_000)
    document.addEventListener('visibilitychange', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
    }
  }, [])
  return now
}
