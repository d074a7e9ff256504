import type { Element, ElementContent } from 'hast'
import temml from 'temml'

/** What Temml makes of TeX: its MathNode and TextNode. */
type MathNode = {
  type?: string
  text?: string
  attributes?: Record<string, string>
  classes?: string[]
  style?: Record<string, string>
  children?: MathNode[]
}

/** TeX as a MathML element, `display` for a formula on a line of its own; a text that says why when it can't be read. */
export function maths(tex: string, display: boolean): Element | string {
  try {
    const tree: MathNode = temml.__renderToMathMLTree(tex, {
      displayMode: display,
      throwOnError: true,
      maxExpand: 1000,
    })
    return { ...toHast(tree), type: 'element' } as Element
  } catch (error) {
    // Anything else that Temml throws is a fault of its own on broken input, with nothing in it for an author.
    return error instanceof Error && error.name.trim() === 'ParseError'
      ? plainReason(error.message)
      : 'it ends too soon'
  }
}

/** Temml's message without its listing of the place. */
function plainReason(message: string): string {
  return message
    .replace(/ at (?:end of input|position \d+)[\s\S]*$/, '')
    .trim()
    .replaceAll("'EOF'", 'the end')
    .replaceAll(/'([^']+)'/g, '`$1`')
    .replace(/: (\\.*)$/, ' `$1`')
    .replace(/^\w/, (letter) => letter.toLowerCase())
}

function toHast(node: MathNode): ElementContent {
  if (node.text !== undefined) return { type: 'text', value: node.text }
  const style = Object.entries(node.style ?? {}).map(([name, value]) => `${hyphenated(name)}:${value}`)
  const classes = (node.classes ?? []).filter(Boolean)
  return {
    type: 'element',
    tagName: node.type ?? 'mrow',
    properties: {
      ...node.attributes,
      ...(classes.length > 0 && { className: classes }),
      ...(style.length > 0 && { style: style.join(';') }),
    },
    children: (node.children ?? []).map(toHast),
  }
}

const hyphenated = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
