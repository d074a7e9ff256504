import { useEffect, useRef } from 'react'
import type { Question } from '@/lib/quiz/question'
import type { FlagCode } from '@/lib/quiz/statistics/flags'
import type { ItemAnalysis } from '@/lib/quiz/statistics/item'
import { choiceNames, detail, figure, flagWords } from '../wording/desk'
import type { AnalysedItem } from './analysis'
import { CalibrationTable } from './calibration-table'
import { choiceLabel, partLabel } from './choice-label'
import { ChoiceTable } from './choice-table'
import { stemOf } from './stem-of'

/** What a question asks, its figures, what they mean and who chose what. Takes the focus when it comes. */
export function ItemFacts({ shown, place }: { shown: AnalysedItem; place: string }) {
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus(), [])
  const { question, changed, gone } = shown.column
  const { n, facility, discrimination, time, calibration } = shown.item
  return (
    <>
      <p className="fine">{place}</p>
      <h2 id="detail-title" ref={title} tabIndex={-1} lang={question.lang} dir={question.dir}>
        {stemOf(question)}
      </h2>
      <ul className="detail-figures">
        <li>{detail.n(n)}</li>
        {facility && <li>{detail.facility(figure.share(facility.value), figure.shares(facility.interval))}</li>}
        <li>
          {discrimination.value !== null
            ? detail.discrimination(figure.index(discrimination.value), figure.indices(discrimination.interval))
            : discrimination.why === 'few'
              ? detail.few(discrimination.n)
              : detail.same}
        </li>
        {time && <li>{detail.time(figure.seconds(time.seconds), time.n)}</li>}
        {changed > 0 && <li>{detail.changed(changed)}</li>}
        {gone > 0 && <li>{detail.gone(gone)}</li>}
      </ul>
      <Advice shown={shown} />
      <ChoiceTable question={question} item={shown.item} />
      {calibration && <CalibrationTable calibration={calibration} />}
    </>
  )
}

/** Why the question deserves a look, and what to do about it. */
function Advice({ shown: { column, item } }: { shown: AnalysedItem }) {
  if (item.flags.length === 0) return <p>{detail.noRemarks}</p>
  return (
    <ul className="advice">
      {remarks(column.question, item).map(({ code, right, choices }) => (
        <li key={`${code} ${right}`}>
          <b>{flagWords[code].label}.</b> {flagWords[code].advice(choiceNames(choices), choices.length, right)}
        </li>
      ))}
    </ul>
  )
}

type Remark = { code: FlagCode; right: boolean; choices: { part: string; text: string }[] }

/** The flags of a question, those of the same kind as one, with the choices that they are about. */
function remarks(question: Question, { flags, parts }: ItemAnalysis): Remark[] {
  const found = new Map<string, Remark>()
  for (const flag of flags) {
    const count =
      'choice' in flag
        ? parts.find(({ id }) => id === flag.part)?.counts.find(({ id }) => id === flag.choice)
        : undefined
    const right = count?.correct ?? false
    const remark = found.get(`${flag.code} ${right}`) ?? { code: flag.code, right, choices: [] }
    found.set(`${flag.code} ${right}`, remark)
    if ('choice' in flag && count) {
      remark.choices.push({ part: partLabel(question, flag.part), text: choiceLabel(question, flag.part, count) })
    }
  }
  return [...found.values()]
}
