import type { Parts } from './kind'
import { Mark } from './mark'

type Props = {
  id: string
  label: string
  value: string
  /** `text` where the answer may need letters or a sign, which a pad of digits lacks on some phones. */
  inputMode?: 'text' | 'decimal'
  parts: Parts | undefined
  type: (text: string) => void
}

/** One line to type an answer into. */
export function Line({ id, label, value, inputMode, parts, type }: Props) {
  const part = parts && [...parts.values()][0]
  // A number without its unit is neither right nor wrong.
  const verdict = part?.code?.startsWith('unit-') && part.verdict === 'wrong' ? 'partial' : part?.verdict
  return (
    <div className="line" data-verdict={verdict}>
      <label className="line-label" htmlFor={`${id}/line`}>
        {label}
      </label>
      <input
        id={`${id}/line`}
        type="text"
        dir="auto"
        value={value}
        inputMode={inputMode}
        autoCapitalize="off"
        autoCorrect="off"
        spellCheck={false}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <Mark verdict={verdict} />
    </div>
  )
}
