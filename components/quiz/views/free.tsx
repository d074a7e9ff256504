import { type FreeQuestion, type FreeResponse, gradeFree } from '@/lib/quiz/kinds/free'
import { own } from '@/lib/quiz/own'
import { free as words } from '@/wording'
import { Html } from '../../html'
import { count, type KindOfQuestion, type ViewProps } from '../kind'

/** The student has written an answer and compares it: every criterion has a mark, if only "not met". */
const compares = ({ rubric }: FreeQuestion, response: FreeResponse | undefined) =>
  response !== undefined && rubric.every(({ id }) => own(response.marks, id) !== undefined)

function View({ question, id, response, respond }: ViewProps<FreeQuestion>) {
  const text = response?.text ?? ''
  return (
    <div className="free">
      <label className="line-label" htmlFor={`${id}/text`}>
        {words.label}
      </label>
      {/* The box grows with its copy of the text, see the style sheet. */}
      <div className="grow" data-text={`${text}\n`}>
        <textarea
          id={`${id}/text`}
          rows={4}
          dir="auto"
          value={text}
          onInput={({ currentTarget: { value } }) =>
            respond((before) => ({ kind: 'free', text: value, marks: before?.marks ?? {} }))
          }
        />
      </div>
      {compares(question, response) && (
        <>
          <h4 id={`${id}/step`} className="label" tabIndex={-1}>
            {words.model}
          </h4>
          <Html as="div" html={question.model} className="model" />
          <fieldset className="options">
            <legend>{words.rubric}</legend>
            {question.rubric.map((criterion) => (
              <label key={criterion.id} className="option">
                <input
                  type="checkbox"
                  value={criterion.id}
                  checked={own(response?.marks ?? {}, criterion.id) ?? false}
                  onChange={({ currentTarget: { checked } }) =>
                    respond((before) => ({
                      kind: 'free',
                      text: before?.text ?? '',
                      marks: { ...before?.marks, [criterion.id]: checked },
                    }))
                  }
                />
                <Html html={criterion.html} className="option-text" />
              </label>
            ))}
          </fieldset>
        </>
      )}
    </div>
  )
}

export const free: KindOfQuestion<FreeQuestion> = {
  View,
  grade: gradeFree,
  instruction: () => words.instruction,
  incomplete: () => words.empty,
  heading: (grade) => words.tally(count(grade, 'right'), grade.parts.length),
  kept: ({ text }) => ({ kind: 'free', text, marks: {} }),
  revealed: compares,
  step: (question, response) =>
    response?.text.trim() && !compares(question, response)
      ? {
          ...response,
          marks: Object.fromEntries(question.rubric.map(({ id }) => [id, own(response.marks, id) ?? false])),
        }
      : undefined,
  submit: (question, response) => (compares(question, response) ? words.record : words.compare),
}
