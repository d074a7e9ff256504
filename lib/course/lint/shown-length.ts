import type { Nodes } from 'mdast'

/** How many characters a reader sees: none of a picture, and of a formula what is set, not the commands that set it. */
export function shownLength(node: Nodes): number {
  switch (node.type) {
    case 'image':
      return 0
    case 'math':
    case 'inlineMath':
      return characters(node.value.replace(/\\[a-z]+|\\./gi, '·').replace(/[{}^_\s]/g, ''))
    default:
      if ('children' in node) return node.children.reduce((sum, child) => sum + shownLength(child), 0)
      return 'value' in node ? characters(node.value) : 0
  }
}

/** Vowel signs and other marks stand with their letters. */
const characters = (text: string) => Array.from(text.replace(/\p{M}/gu, '')).length
