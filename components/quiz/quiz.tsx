import type { Question } from '@/lib/quiz/question'
import { Html } from '../html'
import { QuizSummary } from '../islands/quiz-summary'
import type { Written } from '../written'
import { QuestionIsland } from './question-island'
import type { Objective } from './summary'
import { forSummary } from './summary-data'

type Props = {
  /** Id of the lesson. */
  lesson: string
  quiz: { id: string; title: string; intro?: string; questions: Question[] }
  /** The course's objectives: those that the questions name are shown with the result. */
  objectives?: Objective[]
  /** The language of its title and introduction, where that is not the page's, and then the page's. */
  language?: Written
  amid?: Written
}

/** A quiz as a section of its lesson: each question an island, and one for the summary. They meet in the store. */
export function Quiz({ lesson, quiz: { id, title, intro, questions }, objectives = [], language, amid }: Props) {
  return (
    <section className="quiz" id={`quiz-${id}`} aria-labelledby={`quiz-${id}/title`} data-in-turn="" {...amid}>
      <h2 id={`quiz-${id}/title`} {...language}>
        {title}
      </h2>
      {intro && <Html as="div" className="quiz-intro" html={intro} {...language} />}
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
