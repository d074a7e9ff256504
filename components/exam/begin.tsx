import type { ExamRules } from '@/lib/progress/exam-actions'
import type { ExamAttempt } from '@/lib/progress/exam-attempts'
import { sizeOf } from '@/lib/quiz/draw'
import { examBegin as words } from '@/wording'
import type { Outline } from '../progress/outline'
import { Attempts } from './attempts'
import { Comparison } from './comparison'

type Props = { rules: ExamRules; outline: Outline; attempts: readonly ExamAttempt[]; begin: () => void }

/** What the exam is, the way into it, and the attempts so far. */
export function Begin({ rules: { blueprint, minutes, pass }, outline, attempts, begin }: Props) {
  return (
    <div className="exam">
      <section className="exam-state">
        <dl className="exam-facts">
          <div>
            <dt>{words.questions}</dt>
            <dd>{sizeOf(blueprint)}</dd>
          </div>
          <div>
            <dt>{words.time}</dt>
            <dd>{minutes === undefined ? words.noLimit : words.minutes(minutes)}</dd>
          </div>
          <div>
            <dt>{words.pass}</dt>
            <dd>{words.share(pass)}</dd>
          </div>
        </dl>
        <h2>{words.how}</h2>
        <ul>
          {[...words.rules, ...(minutes === undefined ? [] : [words.timed]), words.open].map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p>
          <button type="button" className="button button-primary" onClick={begin}>
            {words.begin(attempts.length + 1)}
          </button>
        </p>
        {attempts.length > 0 && <p className="fine">{words.anew}</p>}
      </section>
      {attempts.length > 0 && <Attempts attempts={attempts} />}
      <Comparison attempts={attempts} outline={outline} />
    </div>
  )
}
