import type { Program } from 'estree'
import type { Root } from 'mdast'
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { walk } from './walk'

export type Element = MdxJsxFlowElement | MdxJsxTextElement

/** A value that an attribute of a component can hold once compiled. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json }

export const isElement = (node: { type: string }): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** Every component element of a tree, outer ones first. */
export function elements(tree: Root): Element[] {
  const found: Element[] = []
  walk(tree, (node) => {
    if (isElement(node)) found.push(node)
  })
  return found
}

/** The attribute of that name. */
export function attribute(element: Element, name: string): MdxJsxAttribute | undefined {
  return element.attributes.find((a): a is MdxJsxAttribute => a.type === 'mdxJsxAttribute' && a.name === name)
}

/** The text of an attribute; undefined without one or when it is no plain `name="text"`. */
export function attributeText(element: Element, name: string): string | undefined {
  const value = attribute(element, name)?.value
  return typeof value === 'string' ? value : undefined
}

/** An attribute that holds the value when the element is compiled. */
export function jsonAttribute(name: string, value: Json): MdxJsxAttribute {
  if (typeof value === 'string') return { type: 'mdxJsxAttribute', name, value }
  const estree: Program = {
    type: 'Program',
    sourceType: 'module',
    body: [{ type: 'ExpressionStatement', expression: expression(value) }],
    comments: [],
  }
  return {
    type: 'mdxJsxAttribute',
    name,
    value: { type: 'mdxJsxAttributeValueExpression', value: JSON.stringify(value), data: { estree } },
  }
}

type Expression = Extract<Program['body'][number], { type: 'ExpressionStatement' }>['expression']

function expression(value: Json): Expression {
  if (Array.isArray(value)) return { type: 'ArrayExpression', elements: value.map(expression) }
  if (typeof value === 'number' && value < 0)
    return { type: 'UnaryExpression', operator: '-', prefix: true, argument: { type: 'Literal', value: -value } }
  if (typeof value !== 'object' || value === null) return { type: 'Literal', value }
  return {
    type: 'ObjectExpression',
    properties: Object.entries(value).map(([key, of]) => ({
      type: 'Property',
      kind: 'init',
      method: false,
      shorthand: false,
      computed: false,
      key: { type: 'Literal', value: key },
      value: expression(of),
    })),
  }
}
