import { result as words } from '@/wording'

/** The right answer as the author wrote it, then any other that counts. */
export function Accepted({ texts: [first, ...others], lang }: { texts: string[]; lang: string | undefined }) {
  return (
    <>
      <p className="accepted" lang={lang} dir="auto">
        {first}
      </p>
      {others.length > 0 && (
        <p className="accepted-too">
          {words.alsoRight}:{' '}
          <span lang={lang} dir="auto">
            {others.join(' · ')}
          </span>
        </p>
      )}
    </>
  )
}
