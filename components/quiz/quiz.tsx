import type { Question } from '@/lib/quiz/question'
import { Html } from '../html'
import { QuizSummary } from '../islands/quiz-summary'
import { QuestionIsland } from './question-island'
import { forSummary } from './summary-data'

type Props = {
  /** Id of the lesson. */
  lesson: string
  quiz: { id: string; title: string; intro?: string; questions: Question[] }
  /** The course's objectives: those that the questions name are shown with the result. */
  objectives?: { id: string; text: string }[]
}

/** A quiz as a section of its lesson: each question an island, and one for the summary. They meet in the store. */
export function Quiz({ lesson, quiz: { id, title, intro, questions }, objectives = [] }: Props) {
  return (
    <section className="quiz" id={`quiz-${id}`} aria-labelledby={`quiz-${id}/title`}>
      <h2 id={`quiz-${id}/title`}>{title}</h2>
      {intro && <Html as="div" className="quiz-intro" html={intro} />}
      {questions.map((question, index) => (
        <QuestionIsland key={question.id} lesson={lesson} number={index + 1} question={question} />
      ))}
      <QuizSummary
        lesson={lesson}
        quiz={id}
        questions={questions.map(forSummary)}
        objectives={objectives.filter((objective) => questions.some((q) => q.objective === objective.id))}
      />
    </section>
  )
}
