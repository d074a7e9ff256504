import type { Question } from '@/lib/quiz/question'
import { Html } from '../html'
import { numbered } from '../quiz/numbered'
import { Blanks } from './blanks'
import { Boxes } from './boxes'
import { Grid } from './grid'
import { Lines } from './lines'
import { onPaper } from './on-paper'
import { Pairs } from './pairs'

/** Where a question is answered on paper. */
export function Paper({ question }: { question: Question }) {
  switch (question.kind) {
    case 'choice':
      return <Boxes options={onPaper(question, question.options)} many={question.select === 'many'} />
    case 'text':
    case 'number':
      return <Lines count={1} />
    case 'free':
      return <Lines count={7} />
    case 'cloze':
      return <Blanks question={question} />
    case 'order':
      return (
        <ul className="paper-options">
          {onPaper(question, question.items).map(({ id, html }) => (
            <li key={id}>
              <span className="box" />
              <Html html={html} />
            </li>
          ))}
        </ul>
      )
    case 'match':
      return <Pairs question={question} />
    case 'sort':
      return <Grid question={question} />
    case 'select':
      return numbered(question.paragraphs).map(({ thing: pieces, n }) => (
        <p key={n} className="paper-passage">
          {numbered(pieces).map(({ thing: { html }, n: i }) => (
            <Html key={i} html={html} />
          ))}
        </p>
      ))
    case 'hotspot':
      return (
        <>
          <img className="paper-picture" {...question.image} alt={question.image.alt} lang={question.lang} />
          <Boxes options={onPaper(question, question.areas)} many={question.select === 'many'} />
        </>
      )
  }
}
