import { lessonOf, type Progress, type QuestionKey } from './event'
import { contradictions, type FileProblem, type ProgressFile, readProgressFile } from './file'
import { mergeProgress } from './merge'

/**
 * Why an import was refused: what is wrong with the file itself, or `future`: it has entries from a time (`at`, in ms)
 * that has not come. What is done later is stamped later, so that one such entry would spoil the times of all that follow.
 */
export type ImportProblem = FileProblem | { code: 'future'; at: number }

/** What merging a file changes. */
export type Preview = {
  file: ProgressFile
  /** How many answers are new, and how many other events. */
  answers: number
  others: number
  /** How many of the events in the file are here already; of these, how many read otherwise here, and stay so. */
  known: number
  differing: number
  /** How many of the new answers each lesson gets, in the order in which the first of them were given. */
  lessons: { lesson: string; answers: number }[]
  /** When the first and the last of the new answers were given, in ms. */
  span: [from: number, to: number] | undefined
  /** The questions whose draft comes from the file, and those whose draft here goes because they were settled later. */
  drafts: { come: QuestionKey[]; go: QuestionKey[] }
  /** The lesson where the student will last have been, if that changes. */
  place: string | undefined
}

/** How far the clocks of two devices may differ, in ms. */
const TOLERANCE = 86_400_000

/** Reads the text of a file that is to be merged into `ours` at a time in ms. Never throws. */
export function previewImport(ours: Progress, text: string, now: number): Preview | { problem: ImportProblem } {
  const file = readProgressFile(text)
  if ('problem' in file) return file
  const at = latest(file.progress)
  if (at > now + TOLERANCE) return { problem: { code: 'future', at } }
  const theirs = new Set(file.progress.events.map(({ id }) => id))
  const known = ours.events.filter(({ id }) => theirs.has(id))
  return {
    file,
    known: known.length,
    differing: contradictions([...known, ...file.progress.events]),
    ...differences(ours, mergeProgress(ours, file.progress)),
  }
}

function latest({ events, drafts, place }: Progress): number {
  return [...Object.values(drafts), place].reduce((at, one) => Math.max(at, one?.at ?? 0), events.at(-1)?.at ?? 0)
}

/** What a merged progress has that the one before had not. */
function differences(before: Progress, after: Progress): Omit<Preview, 'file' | 'known' | 'differing'> {
  const ids = new Set(before.events.map(({ id }) => id))
  const news = after.events.filter(({ id }) => !ids.has(id))
  const answers = news.filter((event) => event.type === 'answered')
  const lessons = new Map<string, number>()
  for (const { question } of answers) lessons.set(lessonOf(question), (lessons.get(lessonOf(question)) ?? 0) + 1)
  const [first, last] = [answers[0], answers.at(-1)]
  return {
    answers: answers.length,
    others: news.length - answers.length,
    lessons: [...lessons].map(([lesson, answers]) => ({ lesson, answers })),
    span: first && last && [first.at, last.at],
    drafts: {
      come: Object.keys(after.drafts).filter((key) => after.drafts[key] !== before.drafts[key]),
      go: Object.keys(before.drafts).filter((key) => !Object.hasOwn(after.drafts, key)),
    },
    place: after.place === before.place ? undefined : after.place?.lesson,
  }
}

/** Whether merging changes anything. */
export const changesNothing = ({ answers, others, drafts, place }: Preview): boolean =>
  answers + others + drafts.come.length + drafts.go.length === 0 && place === undefined
