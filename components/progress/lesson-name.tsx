import { standings } from '@/wording'
import { Inserted } from '../inserted'
import { type NamedLesson, nameOf } from './named-lessons'

type Props = {
  /** Id of the lesson. */
  of: string
  lessons: readonly NamedLesson[]
  /** The words round its name, if any. */
  into?: (name: string) => string
}

/** What a lesson is called, in its own language, amid words of the interface. */
export function LessonName({ of, lessons, into = (name) => name }: Props) {
  const known = lessons.find(({ id }) => id === of)
  if (!known) return into(nameOf(of, lessons))
  const { number, title, lang, dir } = known
  return <Inserted text={title} into={(text) => into(standings.name(number, text))} lang={lang} dir={dir} />
}
