import type { Gap } from '@/lib/quiz/kinds/cloze'
import type { Verdict } from '@/lib/quiz/result'
import { result, cloze as words } from '@/wording'
import { Mark } from './mark'

type Props = {
  id: string
  gap: Gap
  /** Of a drop-down, in the order to show. */
  options: { id: string; text: string }[]
  label: string
  /** Of a typed gap, in characters. */
  width: number
  value: string
  missing: boolean
  verdict: Verdict | undefined
  /** The language of what is chosen or shown. */
  lang: string | undefined
  /** What belongs here, once graded: a text, or the id of an option. */
  right: string | undefined
  fill: (value: string) => void
}

/** A gap in a text: a field to type into, or a list to choose from. */
export function GapControl({ id, gap, options, label, width, value, missing, verdict, lang, right, fill }: Props) {
  const shared = { id, value, 'aria-label': label, 'aria-invalid': missing || undefined }
  return (
    <span className="gap" data-verdict={verdict}>
      {gap.type === 'text' ? (
        <input
          {...shared}
          type="text"
          dir="auto"
          size={width}
          autoCapitalize="off"
          autoCorrect="off"
          spellCheck={false}
          onInput={(event) => fill(event.currentTarget.value)}
        />
      ) : (
        <select {...shared} onChange={(event) => fill(event.currentTarget.value)}>
          <option value="">{words.choose}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id} lang={lang}>
              {option.text}
            </option>
          ))}
        </select>
      )}
      <Mark verdict={verdict} />
      {verdict === 'wrong' && right !== undefined && (
        <span className="instead">
          {result.instead}{' '}
          <span lang={lang}>{gap.type === 'text' ? right : options.find((option) => option.id === right)?.text}</span>
        </span>
      )}
    </span>
  )
}
