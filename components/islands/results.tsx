'use client'
import { ChooseFiles } from '../desk/choose-files'
import { FileReport } from '../desk/file-report'
import { ResultsView } from '../desk/results-view'
import { useResults } from '../desk/use-results'
import { island } from '../island'
import { results } from '../wording/desk'

type Props = { indexHref: string; rootHref: string }

/** From students' files to which questions need mending. Nothing leaves the browser. */
export const Results = island('results', function Results(props: Props) {
  const { work, refused, results: found, add, clear, count, show } = useResults(props)
  return (
    <div className="desk">
      <section aria-labelledby="files">
        <h2 id="files">{results.filesTitle}</h2>
        <ChooseFiles onFiles={add} />
        <FileReport work={work} refused={refused} found={found} />
        {(found || refused.length > 0) && (
          <button type="button" className="button" onClick={clear}>
            {results.clear}
          </button>
        )}
      </section>
      {found && <ResultsView found={found} onCount={count} onShow={show} />}
    </div>
  )
})
