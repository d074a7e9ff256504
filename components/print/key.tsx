import { result, print as words } from '@/wording'
import { Html } from '../html'
import { KeyAnswer } from './key-answer'
import { numberedQuizzes, type PaperQuiz } from './numbering'

type Props = { title: string; quizzes: PaperQuiz[]; lang?: string | undefined; dir?: 'ltr' | 'rtl' | undefined }

/** What is right on a worksheet, and why. */
export function Key({ title, quizzes, lang, dir }: Props) {
  return (
    <section className="key sheet">
      <header>
        <p className="kicker">{words.key}</p>
        <h2 lang={lang} dir={dir}>
          {title}
        </h2>
      </header>
      <div dir={dir}>
        {numberedQuizzes(quizzes).map(({ id, title, questions }) => (
          <section key={id}>
            <h3 lang={lang}>{title}</h3>
            <ol>
              {questions.map(({ question, number }) => (
                <li key={question.id} value={number} dir={question.dir}>
                  <KeyAnswer question={question} />
                  {question.why && (
                    <div className="key-why">
                      <b>{result.why}</b> <Html as="div" html={question.why} />
                    </div>
                  )}
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
    </section>
  )
}
