import { gradeMatch, type MatchQuestion, presentMatch } from '@/lib/quiz/kinds/match'
import { own } from '@/lib/quiz/own'
import { plainText } from '@/lib/quiz/plain-text'
import { match as words } from '@/wording'
import { Html } from '../../html'
import { inOrder } from '../in-order'
import { Instead } from '../instead'
import { keptParts } from '../kept-parts'
import { count, type KindOfQuestion, type ViewProps } from '../kind'
import { Mark } from '../mark'

function View({ question, id, seed, response, missing, parts, respond }: ViewProps<MatchQuestion>) {
  const [left, right] = question.headings
  const targets = inOrder(question.targets, presentMatch(question, seed))
  const pairs = response?.pairs ?? {}
  return (
    <div className="rows match">
      <div className="row row-head" aria-hidden="true">
        <Html html={left} className="row-text" />
        <Html html={right} />
      </div>
      {question.prompts.map((prompt) => {
        const verdict = parts?.get(prompt.id)?.verdict
        const select = `${id}/${prompt.id}`
        return (
          <div key={prompt.id} className="row" data-verdict={verdict}>
            <label className="row-text" htmlFor={select}>
              <Html html={prompt.html} />
            </label>
            <span className="row-given">
              <select
                id={select}
                aria-invalid={missing.includes(prompt.id) || undefined}
                value={own(pairs, prompt.id) ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  respond((before) => ({ kind: 'match', pairs: { ...before?.pairs, [prompt.id]: value } }))
                }
              >
                <option value="">{words.choose}</option>
                {targets.map((target) => (
                  <option key={target.id} value={target.id} lang={question.lang}>
                    {plainText(target.html)}
                  </option>
                ))}
              </select>
              <Mark verdict={verdict} />
              {verdict === 'wrong' && (
                <Instead html={targets.find((target) => target.id === prompt.target)?.html ?? ''} />
              )}
            </span>
          </div>
        )
      })}
    </div>
  )
}

export const match: KindOfQuestion<MatchQuestion> = {
  View,
  grade: gradeMatch,
  instruction: () => words.instruction,
  scoring: () => words.scoring,
  incomplete: (missing, { prompts }) => words.missing(missing.length || prompts.length),
  tally: (grade) => words.tally(count(grade, 'right'), grade.parts.length),
  kept: ({ pairs }, parts) => ({ kind: 'match', pairs: keptParts(pairs, parts) }),
}
