import type { Question } from '@/lib/quiz/question'
import { passage as words } from '@/wording'

type Props = {
  evidence: NonNullable<Question['evidence']>
  /** Whether the words that answer the question stand here too. */
  quoted: boolean
  number: number
  lessonHref: string | undefined
  lang: string | undefined
}

/** Where the lesson answers a question. The page does not jump there by itself: the student is shown the way. */
export function Evidence({ evidence: { anchor, quote }, quoted, number, lessonHref, lang }: Props) {
  const there = lessonHref && quote ? `:~:text=${encodeURIComponent(quote).replaceAll('-', '%2D')}` : ''
  return (
    <div className="evidence">
      {quoted && quote && (
        <>
          <p className="label">{words.from}</p>
          <blockquote lang={lang}>{quote}</blockquote>
        </>
      )}
      <a
        href={`${lessonHref ?? ''}#${anchor}${there}`}
        onClick={async (event) => {
          if (lessonHref || !document.getElementById(anchor)) return
          const link = event.currentTarget
          event.preventDefault()
          // Without its script, as when the connection is gone, the link does what links do.
          const { showPassage } = await import('./passage').catch(() => ({ showPassage: undefined }))
          if (!showPassage?.(anchor, quote, { label: words.back(number), to: link })) location.hash = anchor
        }}
      >
        {words.show}
      </a>
    </div>
  )
}
