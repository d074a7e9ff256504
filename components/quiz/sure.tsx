import type { Confidence } from '@/lib/progress/event'
import { confidence as words } from '@/wording'

const STEPS = [1, 2, 3] as const

/** Asks how sure the student is, before they know. */
export function Sure({ id, sure, say }: { id: string; sure: Confidence | undefined; say: (sure: Confidence) => void }) {
  return (
    <fieldset className="sure">
      <legend>{words.question}</legend>
      <div className="pills">
        {STEPS.map((step) => (
          <label key={step} className="pill">
            <input
              id={`${id}/sure-${step}`}
              type="radio"
              name={`${id}/sure`}
              value={step}
              checked={sure === step}
              onChange={() => say(step)}
            />
            <span>
              {words.steps[step]} <small>{words.chances[step]}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
