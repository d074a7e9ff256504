'use client'
import { theme } from '@/wording'
import { island } from '../island'
import { looks } from '../look'
import { chooseLook, useLook } from '../use-look'

/** Whether the page follows the system or is light or dark. */
export const Theme = island('theme', function Theme() {
  const chosen = useLook('theme')
  return (
    <label className="theme">
      <span>{theme.label}</span>
      <select
        value={chosen ?? 'system'}
        autoComplete="off"
        onChange={({ currentTarget: { value } }) =>
          chooseLook(
            'theme',
            looks.theme.find((name) => name === value),
          )
        }
      >
        {(['system', ...looks.theme] as const).map((name) => (
          <option key={name} value={name}>
            {theme[name]}
          </option>
        ))}
      </select>
    </label>
  )
})
