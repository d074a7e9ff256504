import type { Item } from '@/lib/quiz/base'
import type { Question } from '@/lib/quiz/question'
import { print as words } from '@/wording'
import { Html } from '../html'
import { placesOf } from '../quiz/places'
import { letter, onPaper } from './on-paper'

/** What is right, as the worksheet names it. */
export function KeyAnswer({ question }: { question: Question }) {
  switch (question.kind) {
    case 'choice':
      return <Ticked options={onPaper(question, question.options)} />
    case 'hotspot':
      return <Ticked options={onPaper(question, question.areas)} />
    case 'text':
      return (
        <Accepted
          texts={question.answers.filter(({ correct }) => correct).flatMap(({ texts }) => texts)}
          lang={question.lang}
        />
      )
    case 'number':
      return (
        <Accepted
          texts={question.answers.filter(({ correct }) => correct).map(({ text }) => text)}
          lang={question.lang}
        />
      )
    case 'cloze':
      return (
        <ol>
          {question.gaps.map((gap) => (
            <li key={gap.id}>
              <Accepted
                lang={question.lang}
                texts={
                  gap.type === 'text'
                    ? gap.answers.filter(({ correct }) => correct).flatMap(({ texts }) => texts)
                    : gap.options.filter(({ correct }) => correct).map(({ text }) => text)
                }
              />
            </li>
          ))}
        </ol>
      )
    case 'order':
      return (
        <ol>
          {question.items.map(({ id, html }) => (
            <Html as="li" key={id} html={html} />
          ))}
        </ol>
      )
    case 'match': {
      const targets = onPaper(question, question.targets)
      return (
        <ul>
          {question.prompts.map(({ id, html, target }) => {
            const place = targets.findIndex((one) => one.id === target)
            return (
              <li key={id}>
                <Html html={html} />: <b>{letter(place)}</b> <Html html={targets[place]?.html ?? ''} />
              </li>
            )
          })}
        </ul>
      )
    }
    case 'sort':
      return (
        <ul>
          {placesOf(question).map((place) => (
            <li key={place.id}>
              <Html html={place.html} />
              <ul>
                {question.items
                  .filter(({ category }) => category === place.id)
                  .map(({ id, html }) => (
                    <Html as="li" key={id} html={html} />
                  ))}
              </ul>
            </li>
          ))}
        </ul>
      )
    case 'select':
      return (
        <ul>
          {question.paragraphs
            .flat()
            .flatMap((piece) =>
              'id' in piece && piece.correct ? <Html as="li" key={piece.id} html={piece.html} /> : [],
            )}
        </ul>
      )
    case 'free':
      return (
        <>
          <Html as="div" html={question.model} />
          <p className="label">{words.rubric}</p>
          <ul>
            {question.rubric.map(({ id, html }) => (
              <Html as="li" key={id} html={html} />
            ))}
          </ul>
        </>
      )
  }
}

/** The right options, with the letters that they have on the worksheet. */
function Ticked({ options }: { options: (Item & { correct: boolean })[] }) {
  return (
    <ul className="key-ticked">
      {options.flatMap(({ id, html, correct }, place) =>
        correct ? (
          <li key={id}>
            <span className="letter">{letter(place)}</span> <Html html={html} />
          </li>
        ) : (
          []
        ),
      )}
    </ul>
  )
}

function Accepted({ texts, lang }: { texts: string[]; lang: string | undefined }) {
  return (
    <span lang={lang} dir="auto">
      {texts.join(' · ')}
    </span>
  )
}
