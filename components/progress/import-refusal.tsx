import type { Refusal } from '@/lib/progress/own-data'
import type { Fault } from '@/lib/progress/record'
import { fileProblem as words } from '@/wording'

/** How many damaged entries are named. */
const NAMED = 5

/** Why a file was refused, as exactly as is known. */
export function ImportRefusal({ refusal }: { refusal: Refusal }) {
  return (
    <>
      <p>
        {reasonOf(refusal)} {words.unchanged}
      </p>
      {refusal.code === 'damaged' && (
        <ul>
          {refusal.faults.slice(0, NAMED).map((fault) => (
            <li key={`${fault.part} ${fault.entry}`}>{describe(fault)}</li>
          ))}
          {refusal.faults.length > NAMED && <li>{words.more(refusal.faults.length - NAMED)}</li>}
        </ul>
      )}
    </>
  )
}

function reasonOf(refusal: Refusal): string {
  switch (refusal.code) {
    case 'damaged':
      return words.damaged(refusal.faults.length)
    case 'contradictory':
      return words.contradictory(refusal.ids)
    case 'future':
      return words.future(refusal.at)
    case 'no-room':
      return words['no-room'](refusal.characters)
    case 'too-large':
    case 'not-json':
    case 'cut-short':
    case 'foreign':
    case 'newer':
      return words[refusal.code]
  }
}

function describe({ part, entry, field }: Fault): string {
  // Instructors and students count from one.
  const name = typeof entry === 'number' ? entry + 1 : entry && short(entry)
  return words.fault[part](name, short(field))
}

/** Names come from the file, and may be of any length. */
const short = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text)
