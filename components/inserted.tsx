import type { Written } from './written'

type Props = {
  text: string
  /** The words round it: `(title) => `Lesson ${title}``; none when not said. */
  into?: ((text: string) => string) | undefined
} & Written

/** A text that may be in another language, with the words of the interface in which it stands. */
export function Inserted({ text, into = alone, lang, dir }: Props) {
  if (lang === undefined) return into(text)
  const [before, after] = into(PLACE).split(PLACE)
  return (
    <>
      {before}
      <span lang={lang} dir={dir}>
        {text}
      </span>
      {after}
    </>
  )
}

const alone = (text: string) => text

/** Stands where the text will; no words have it. */
const PLACE = '\uFFFC'
