import type { Option } from '@/lib/quiz/base'
import { choice as words } from '@/wording'
import { Html } from '../html'
import type { Parts } from './kind'
import { Mark } from './mark'

type Props = {
  /** In the order to show. */
  options: Pick<Option, 'id' | 'html'>[]
  many: boolean
  id: string
  picked: readonly string[]
  parts: Parts | undefined
  /** Told which option the student points at or has the focus on, and when it is none. */
  attend?: (option?: string) => void
  pick: (next: (before: readonly string[]) => string[]) => void
}

/** A list of options to choose from, one or any number. The whole row is the control's label. */
export function Options({ options, many, id, picked, parts, attend, pick }: Props) {
  return (
    <div className="options">
      {options.map((option) => {
        const verdict = parts?.get(option.id)?.verdict
        return (
          <label
            key={option.id}
            className="option"
            data-verdict={verdict}
            onPointerEnter={() => attend?.(option.id)}
            onPointerLeave={() => attend?.()}
          >
            <input
              type={many ? 'checkbox' : 'radio'}
              name={id}
              value={option.id}
              checked={picked.includes(option.id)}
              onFocus={() => attend?.(option.id)}
              onBlur={() => attend?.()}
              onChange={({ currentTarget: { checked } }) => pick((before) => toggled(before, option.id, checked, many))}
            />
            <Html html={option.html} className="option-text" />
            <Mark verdict={verdict} words={verdict === 'missed' && !many ? words.theRight : undefined} />
          </label>
        )
      })}
    </div>
  )
}

/** What is picked after one more change. */
export function toggled(before: readonly string[], id: string, on: boolean, many: boolean): string[] {
  if (!many) return [id]
  const others = before.filter((other) => other !== id)
  return on ? [...others, id] : others
}
