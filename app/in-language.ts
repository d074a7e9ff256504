import type { Course, Written } from '@/lib/course/course'
import { directionOf } from '@/lib/course/direction'
import { language } from '@/wording'

/** The attributes of an element whose text is written in a language: none where that is the interface's own. */
export const inLanguage = ({ lang, dir }: Written): Partial<Written> => (lang === language.code ? {} : { lang, dir })

/** The attributes of an element of the interface amid such a text: none where both are in one language. */
export const amid = ({ lang }: Written): Partial<Written> =>
  lang === language.code ? {} : { lang: language.code, dir: directionOf(language.code) }

/** Whether a course asks questions that are written in the other direction than the words of the interface amid them. */
export const isTwoWay = ({ lessons }: Course): boolean =>
  lessons.some(({ quizzes }) =>
    quizzes.some(({ questions }) => questions.some(({ dir }) => dir && dir !== directionOf(language.code))),
  )

/*
 * Such a question is laid out as its text runs. The interface's own sentences in it run their own way, so that their full stops stand
 * at their ends; labels stand where what they name begins. No other course has need of these rules.
 */
export const twoWay = `.question[dir] :not(.question [dir],.question [dir] *,:has([dir])){unicode-bidi:plaintext}
.question[dir=ltr] :is(.label,.line-label){text-align:left}.question[dir=rtl] :is(.label,.line-label){text-align:right}
.question div[lang]>*+*{margin-block-start:.6em}`
