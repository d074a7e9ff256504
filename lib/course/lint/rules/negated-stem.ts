import type { Nodes, RootContent } from 'mdast'
import { toPlainText } from '../../syntax/plain-text'
import { placeOf } from '../../syntax/problem'
import type { Item } from '../item'
import type { Rule } from '../rule'

const NEGATION =
  /\b(?:not|never|cannot|except|\p{L}+n['’]t|least (?:likely|probable|accurate|appropriate|suitable|true|correct)|(?:is|are|was|were) (?:incorrect|untrue|false)|(?:incorrect|untrue|false) (?:statement|claim|sentence|option|answer)s?)\b/iu
/** Where a question begins, after an introduction or a preposition. “Why” and “how” ask for a reason, which may well be of what is not so. */
const ASKING =
  /(?:^|[,;:–—]\s*|\b(?:in|of|to|for|from|by|with|at|on|under)\s+)(?:which|what|who|whom|whose|where|when)\b/iu
/** What a question says after these belongs to the matter. */
const CLAUSE =
  /\s(?:if|when|because|although|though|unless|while|where|who|whom|whose|which|that|since|after|before|so)\b/iu
const TELLING =
  /^(?:choose|select|mark|pick|find|name|point|tick|identify)\b.*?\b(?:that|which|who)\s+(?:\p{L}+\s+)?(?:\p{L}+n['’]t|not|never|cannot)\b/iu
const EXCEPT = /\bexcept\b[\s:.…_]*$|\ball of (?:the following|these|them)\b.*\bexcept\b/iu

/**
 * The question asks what is *not* so. Students who know the matter overlook the word and choose what is true. Where it can't be
 * avoided, the word is to stand out: in capitals and bold, which the rule lets pass.
 *
 * Source: Haladyna, Downing & Rodriguez (2002), guideline 17.
 *
 * good:
 * ```question
 * Which metal rusts?
 *
 * - [x] Iron
 * - [ ] Gold
 * - [ ] Tin
 * ```
 *
 * bad:
 * ```question
 * Which metal does not rust?
 *
 * - [ ] Iron
 * - [ ] Steel
 * - [x] Gold
 * ```
 */
export const negatedStem: Rule = {
  name: 'negated-stem',
  means: 'The question asks what is not so, or a true/false statement is negated.',
  mend: 'Ask for what is so; where that cannot be, write the word as `**NOT**`.',
  of: 'question',
  check(item, tell) {
    if (!item.english || !['choice', 'select', 'hotspot'].includes(item.question.kind)) return
    const word = item.trueFalse ? negatedStatement(item) : negatedQuestion(plain(item.stemNodes))
    const first = item.stemNodes[0]
    if (word && first) tell(placeOf(first), { message: `The question is negated: “${word}”.` })
  },
}

/** The stem without what stands out (bold text in capitals) and without code, whose words are no language. */
function plain(nodes: RootContent[]): string {
  const shown = (node: Nodes): Nodes =>
    node.type === 'inlineCode' || (node.type === 'strong' && !/\p{Ll}/u.test(toPlainText([node])))
      ? { type: 'text', value: '' }
      : 'children' in node
        ? ({ ...node, children: node.children.map(shown) } as Nodes)
        : node
  return toPlainText(nodes.map(shown))
}

function negatedQuestion(stem: string): string | undefined {
  const sentences = stem.split(/(?<=[.!?])\s+/)
  const asked = sentences.findLast((sentence) => /\?["”’)]*$/.test(sentence)) ?? sentences.at(-1) ?? ''
  const told = sentences.map((sentence) => TELLING.exec(sentence) ?? EXCEPT.exec(sentence)).find((found) => found)
  if (told) return NEGATION.exec(told[0])?.[0]
  const asking = ASKING.exec(asked)
  if (!asking) return undefined
  const [main = ''] = asked.slice(asking.index + asking[0].length).split(CLAUSE)
  return NEGATION.exec(main)?.[0]
}

function negatedStatement({ stemNodes }: Item): string | undefined {
  return /\b(?:not|never|cannot|\p{L}+n['’]t)\b/iu.exec(plain(stemNodes))?.[0]
}
