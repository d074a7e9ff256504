import type { Root, Text } from 'mdast'
import type { Extension } from 'micromark-util-types'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMath from 'remark-math'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { type Anchor, applySyntax } from './apply-syntax'
import { clean } from './clean'
import { type Comment, commentsOf } from './comments'
import { expressionEnd } from './expression-end'
import { lessonFromMarkdown } from './from-markdown'
import { lessonGfm } from './gfm'
import { lessonConstructs } from './lesson-syntax'
import type {} from './nodes'
import { type Problem, problemAt, type Report } from './problem'
import { parseWithRecovery } from './recover'
import { checkAddresses } from './stray-address'
import { checkBackticks } from './stray-backtick'
import { checkDollars } from './stray-dollars'
import { checkEmphasis } from './stray-emphasis'
import { checkTex } from './stray-tex'

export type ParsedLesson = {
  /** Without a byte order mark; what positions and offsets refer to. */
  text: string
  /** The whole lesson, quizzes included; comments, code and markers are gone. Where there are problems, what could be read. */
  tree: Root
  /** Headings outside quizzes, in order. */
  anchors: Anchor[]
  /** Those that are meant for the check: no others are looked for. */
  comments: Comment[]
  /** What is wrong with the syntax, in the order of the text. */
  problems: Problem[]
}

/** Reads a lesson. Never throws: what can't be read is told in `problems`, at 1-based lines and columns in UTF-16 units. */
export function parseLesson(source: string): ParsedLesson {
  const text = source.replace(/^\uFEFF/, '')
  const { tree, problems } = parseWithRecovery(hasOpenFrontmatter(text) ? text.replace(/^---/, '   ') : text, parse)
  const report: Report = (place, fault) => problems.push(problemAt(place, fault))
  const comments = text.includes('/* lectern-') || text.includes('/*lectern-') ? commentsOf(tree) : []
  clean(tree, report)
  checkDollars(tree, text, report)
  checkEmphasis(tree, text, report)
  checkBackticks(tree, text, report)
  checkTex(tree, text, report)
  checkAddresses(tree, text, report)
  const anchors = applySyntax(tree, report)
  problems.sort((a, b) => a.line - b.line || a.column - b.column)
  return { text, tree, anchors, comments, problems }
}

/** Frontmatter that is not closed, which the parser stumbles over: it then reads no list. Told where frontmatter is read. */
const hasOpenFrontmatter = (text: string) => /^---[ \t]*[\r\n]/.test(text) && !/[\r\n]---[ \t]*(?:[\r\n]|$)/.test(text)

/** Reads a piece of Markdown from a YAML file (a definition, a claim): the same syntax, without quizzes. */
export function parseMarkdown(source: string): { tree: Root; problems: Problem[] } {
  if (WORDS.test(source) && !LINKED.test(source)) return { tree: words(source), problems: [] }
  const { tree, problems } = parseLesson(source)
  return { tree, problems }
}

/** A line of words, which most claims are: there are thousands of them, and nothing in them to parse. */
const WORDS = /^(?!import\b|export\b)\p{L}[\p{L}\p{M}\p{N} ,.;()’“”–—-]*(?<! )$/u
/** What becomes a link by itself. */
const LINKED = /www\.|http/i

/** The tree of a line of words. */
function words(value: string): Root {
  const end = { line: 1, column: value.length + 1, offset: value.length }
  const position = () => ({ start: { line: 1, column: 1, offset: 0 }, end: { ...end } })
  const text: Text = { type: 'text', value, position: position() }
  return {
    type: 'root',
    children: [{ type: 'paragraph', children: [text], position: position() }],
    position: position(),
  }
}

/** What is the same for every text, worked out once. */
const everywhere = unified()
  .use(remarkFrontmatter)
  .use(remarkMdx, { acorn: expressionEnd, addResult: false })
  .use(remarkMath)
  .freeze()
  .data()

/** Of two constructs that read the same character the later one is asked first: ours come last. */
function parse(text: string, probe: Extension): Root {
  const lines = text.split(/\r\n|\r|\n/)
  const gfm = lessonGfm(text, lines)
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = everywhere
  return unified()
    .use(remarkParse)
    .data({
      micromarkExtensions: [gfm.syntax, ...micromarkExtensions, lessonConstructs(lines), probe],
      fromMarkdownExtensions: [...gfm.fromMarkdown, ...fromMarkdownExtensions, lessonFromMarkdown],
    })
    .parse(text)
}
