import { type Refusal, readStudentFile, type StudentFile } from '@/lib/progress/cohort'
import type { QuestionKey } from '@/lib/progress/event'
import { LARGEST_FILE } from '@/lib/progress/file'
import { pause, SLICE } from './slices'

export type Refused = { name: string; problem: Refusal }

/** How many files are fetched from the disk while others are read. */
const AHEAD = 32

const UNREADABLE: Refusal = { code: 'not-json' }

/** Reads students' files without freezing the page. `after` is told how many have been read. */
export async function readFiles(
  files: readonly File[],
  asked: ReadonlySet<QuestionKey>,
  after: (done: number) => void,
): Promise<{ read: StudentFile[]; refused: Refused[] }> {
  const read: StudentFile[] = []
  const refused: Refused[] = []
  let began = performance.now()
  const ahead = files.slice(0, AHEAD).map(textOf)
  for (const [i, { name }] of files.entries()) {
    const text = await ahead[i]
    const next = files[i + AHEAD]
    if (next) ahead.push(textOf(next))
    // Done with: its text need not be kept.
    delete ahead[i]
    const reading =
      typeof text === 'string' ? readStudentFile(name, text, asked) : { name, problem: text ?? UNREADABLE }
    if ('problem' in reading) refused.push(reading)
    else read.push(reading)
    if (performance.now() - began < SLICE) continue
    after(i + 1)
    await pause()
    began = performance.now()
  }
  return { read, refused }
}

/** The text of a file, or why there is none. */
async function textOf(file: File): Promise<string | Refusal> {
  // A character takes at most three bytes a UTF-16 unit.
  if (file.size > 3 * LARGEST_FILE) return { code: 'too-large' }
  return file.text().catch(() => UNREADABLE)
}
