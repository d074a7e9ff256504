import { useEffect, useRef } from 'react'
import { search as words } from '@/wording'
import { onSearchKey } from './keys'
import { Result } from './result'
import { SlashSetting } from './slash-setting'
import { type Answer, useSearch } from './use-search'

type Props = {
  rootHref: string
  /** What is asked to begin with. */
  initial?: string
  /** Called with each thing asked. */
  onAsk?: (query: string) => void
  /** Called when the student leaves the search: by a link, or by the button that it then has. */
  onLeave?: () => void
}

/** A field, and below it what is found in the course. */
export function Search({ rootHref, initial = '', onAsk, onLeave }: Props) {
  const { query, answer, ask, more, retry } = useSearch(rootHref, initial)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  return (
    <search className="search">
      <div className="search-bar">
        <input
          ref={field}
          type="text"
          inputMode="search"
          enterKeyHint="go"
          autoComplete="off"
          autoCorrect="off"
          spellCheck="false"
          aria-label={words.label}
          placeholder={words.label}
          value={query}
          onKeyDown={onSearchKey}
          onInput={({ currentTarget: { value } }) => {
            ask(value)
            onAsk?.(value)
          }}
        />
        {onLeave && (
          <button type="button" className="button" onClick={onLeave}>
            {words.close}
          </button>
        )}
      </div>
      <p role="status" className="fine">
        {statusOf(query, answer)}
      </p>
      {answer.state === 'failed' && (
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
      )}
      {answer.state === 'found' && (
        <ol className="search-results">
          {answer.found.map((found) => (
            <Result key={found.document.href} {...found} onLeave={onLeave} />
          ))}
        </ol>
      )}
      {answer.state === 'found' && answer.found.length < answer.total && (
        <button type="button" className="button" onClick={more}>
          {words.more}
        </button>
      )}
      <SlashSetting />
    </search>
  )
}

function statusOf(query: string, answer: Answer): string {
  if (query.trim() === '') return words.intro
  if (answer.state !== 'found') return answer.state === 'failed' ? words.failed : words.searching
  return answer.total === 0 ? words.nothing(answer.query) : words.results(answer.found.length, answer.total)
}
