import { useEffect, useRef, useState } from 'react'
import { type ExamAttempt, timeLeft } from '@/lib/progress/exam-attempts'
import { examTaking as words } from '@/wording'
import { useNow } from '../progress/use-now'

const MINUTE = 60_000

/** When the student is told how much time is left, in minutes. */
const TOLD = [10, 5, 1]

/** The time that is left, which can be hidden. It speaks three times, and tells when the time is up. */
export function Timer({ attempt, timeUp }: { attempt: ExamAttempt; timeUp: () => void }) {
  const now = useNow(1000)
  const left = timeLeft(attempt, now)
  const [hidden, setHidden] = useState(false)
  const [said, setSaid] = useState('')
  const before = useRef(0)
  useEffect(() => {
    if (now === 0) return
    if (left === 0) timeUp()
    const passed = TOLD.find((minutes) => left <= minutes * MINUTE && before.current > minutes * MINUTE)
    if (passed) setSaid(words.soon(passed))
    before.current = left
  }, [now, left, timeUp])
  return (
    <div className="exam-time">
      {!hidden && now > 0 && <span role="timer">{words.left(Math.ceil(left / 1000))}</span>}
      <button type="button" className="button button-quiet" onClick={() => setHidden(!hidden)}>
        {hidden ? words.show : words.hide}
      </button>
      <p role="status">{said}</p>
    </div>
  )
}
