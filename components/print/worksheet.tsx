import { print as words } from '@/wording'
import { Html } from '../html'
import { numberedQuizzes, type PaperQuiz } from './numbering'
import { PaperQuestion } from './paper-question'

type Props = { title: string; quizzes: PaperQuiz[]; lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** The questions of a lesson, to be answered on paper. */
export function Worksheet({ title, quizzes, lang, dir }: Props) {
  return (
    <section className="worksheet sheet">
      <header>
        <p className="kicker">{words.worksheet}</p>
        <h2 lang={lang} dir={dir}>
          {title}
        </h2>
        <p className="paper-name">
          <span>{words.name}</span>
          <span>{words.date}</span>
        </p>
      </header>
      <div dir={dir}>
        {numberedQuizzes(quizzes).map(({ id, title, intro, questions }) => (
          <section key={id}>
            <h3 lang={lang}>{title}</h3>
            {intro && <Html as="div" html={intro} lang={lang} />}
            <ol>
              {questions.map(({ question, number }) => (
                <PaperQuestion key={question.id} question={question} number={number} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
