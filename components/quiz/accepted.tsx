import { result as words } from '@/wording'

/** The right answer as the author wrote it, then any other that counts. */
export function Accepted({ texts: [first, ...others] }: { texts: string[] }) {
  return (
    <>
      <p className="accepted" dir="auto">
        {first}
      </p>
      {others.length > 0 && (
        <p className="accepted-too">
          {words.alsoRight}: <span dir="auto">{others.join(' · ')}</span>
        </p>
      )}
    </>
  )
}
