import { useLayoutEffect, useState } from 'react'
import { defaultSettings, onSettings, readSettings, type Settings } from './settings'

/** The student's settings, and a new render when they change. The first render is from the defaults, as the server's was. */
export function useSettings(): Settings {
  const [settings, setSettings] = useState(defaultSettings)
  // Before the paint: what is chosen must not come in late.
  useLayoutEffect(() => {
    const read = () => setSettings(readSettings())
    read()
    return onSettings(read)
  }, [])
  return settings
}
