import { coverage as wording } from '@/components/wording/coverage'
import type { CoverageMap } from '@/lib/course/coverage-map'
import { Questions } from './entry'
import { Place } from './place'

/** Each lesson's passages, with the questions that each of them answers. */
export function Passages({ map: { passages, lessons, questions } }: { map: CoverageMap }) {
  return (
    <section aria-labelledby="passages">
      <h3 id="passages">{wording.passagesTitle}</h3>
      <p className="fine">{wording.passagesIntro(questions.withoutEvidence, questions.all)}</p>
      {lessons.map(({ id, number, title, href, lang, dir }) => (
        <details key={id} className="entry">
          <summary>
            {wording.lesson(number)}:{' '}
            <span lang={lang} dir={dir}>
              {title}
            </span>
          </summary>
          <ul>
            {passages
              .filter(({ lesson }) => lesson === id)
              .map((passage) => (
                <li key={passage.href} className="passage" data-level={passage.level}>
                  <p className="passage-title">
                    <a href={passage.href} lang={lang} dir={dir}>
                      {passage.title}
                    </a>{' '}
                    {!passage.tested && (
                      <span className="badge" data-coverage="untested">
                        {wording.gaps.untested}
                      </span>
                    )}{' '}
                    <Place {...passage} />
                  </p>
                  {passage.questions.length > 0 && <Questions questions={passage.questions} lessons={lessons} />}
                </li>
              ))}
          </ul>
          <p className="fine">
            <a href={href}>{wording.wholeLesson}</a>
          </p>
        </details>
      ))}
    </section>
  )
}
