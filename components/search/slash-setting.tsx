import { useEffect, useState } from 'react'
import { search as words } from '@/wording'
import { setSlash, slashOpens } from './slash'

/** Whether the / key opens the search: the student's choice. */
export function SlashSetting() {
  const [on, setOn] = useState(true)
  useEffect(() => setOn(slashOpens()), [])
  return (
    <label className="search-slash fine">
      <input
        type="checkbox"
        autoComplete="off"
        checked={on}
        onChange={({ currentTarget: { checked } }) => {
          setSlash(checked)
          setOn(checked)
        }}
      />
      {words.slash}
    </label>
  )
}
