'use client'
import { useEffect, useState } from 'react'
import { theme } from '@/wording'
import { island } from '../island'

const THEMES = ['system', 'light', 'dark'] as const
type Name = (typeof THEMES)[number]

/** Also read by the script in the page's head, before the first paint. */
const KEY = 'lectern-theme'

/** Whether the page follows the system or is light or dark. */
export const Theme = island('theme', function Theme() {
  const [chosen, setChosen] = useState<Name>('system')
  useEffect(() => {
    const now = document.documentElement.dataset.theme
    setChosen(THEMES.find((name) => name === now) ?? 'system')
  }, [])
  return (
    <label className="theme">
      <span>{theme.label}</span>
      <select
        value={chosen}
        autoComplete="off"
        onChange={({ currentTarget }) => {
          const name = currentTarget.value as Name
          setChosen(name)
          apply(name)
        }}
      >
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {theme[name]}
          </option>
        ))}
      </select>
    </label>
  )
})

function apply(name: Name) {
  const { dataset } = document.documentElement
  if (name === 'system') delete dataset.theme
  else dataset.theme = name
  try {
    if (name === 'system') localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, name)
  } catch {
    // Storage is blocked: the choice lasts as long as the page.
  }
}
