import type { Nodes } from 'mdast'

/** A tree as indented lines: type, what it holds, and where. */
export function outline(node: Nodes, depth = 0): string {
  const { start, end } = node.position ?? {}
  const held = 'value' in node ? JSON.stringify(node.value) : 'id' in node ? node.id : 'name' in node ? node.name : ''
  const place = start && end ? ` ${start.line}:${start.column}-${end.line}:${end.column}` : ''
  const own = `${'  '.repeat(depth)}${node.type}${held && ` ${held}`}${place}`
  return [own, ...('children' in node ? node.children.map((child) => outline(child, depth + 1)) : [])].join('\n')
}
