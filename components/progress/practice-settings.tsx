import { useState } from 'react'
import { changeSettings, isDay, LARGEST_LIMIT } from '@/lib/progress/settings'
import { useSettings } from '@/lib/progress/use-settings'
import { practice as words } from '@/wording'

/** How a student wants to practise. Each change counts at once. */
export function PracticeSettings() {
  const { confidence, shuffle, dailyLimit, exam } = useSettings()
  // What is being typed need not be a number or a day yet.
  const [limit, setLimit] = useState<string>()
  const [day, setDay] = useState<string>()
  return (
    <section className="practice" aria-labelledby="practice">
      <h2 id="practice">{words.title}</h2>
      <Switch id="confidence" label={words.confidence} text={words.confidenceText} on={confidence} />
      <Switch id="shuffle" label={words.shuffle} text={words.shuffleText} on={shuffle} />
      <div className="setting">
        <label htmlFor="daily-limit">{words.limit}</label>
        <input
          id="daily-limit"
          type="number"
          min="1"
          max={LARGEST_LIMIT}
          step="1"
          value={limit ?? dailyLimit}
          aria-describedby="daily-limit-text"
          autoComplete="off"
          onInput={({ currentTarget: { value, valueAsNumber, validity } }) => {
            setLimit(value)
            if (validity.valid && Number.isInteger(valueAsNumber)) changeSettings({ dailyLimit: valueAsNumber })
          }}
          onBlur={() => setLimit(undefined)}
        />
        <p id="daily-limit-text" className="fine">
          {words.limitText(LARGEST_LIMIT)}
        </p>
      </div>
      <div className="setting">
        <label htmlFor="exam-day">{words.exam}</label>
        <input
          id="exam-day"
          type="date"
          value={day ?? exam ?? ''}
          aria-describedby="exam-day-text"
          autoComplete="off"
          onInput={({ currentTarget: { value } }) => {
            setDay(value)
            if (value === '' || isDay(value)) changeSettings({ exam: value || null })
          }}
          onBlur={() => setDay(undefined)}
        />
        <p id="exam-day-text" className="fine">
          {words.examText}
        </p>
      </div>
    </section>
  )
}

type SwitchProps = { id: 'confidence' | 'shuffle'; label: string; text: string; on: boolean }

function Switch({ id, label, text, on }: SwitchProps) {
  return (
    <div className="setting">
      <label>
        <input
          id={id}
          type="checkbox"
          checked={on}
          aria-describedby={`${id}-text`}
          autoComplete="off"
          onChange={({ currentTarget: { checked } }) => changeSettings({ [id]: checked })}
        />
        {label}
      </label>
      <p id={`${id}-text`} className="fine">
        {text}
      </p>
    </div>
  )
}
