import { readFileSync } from 'node:fs'

/** Prints how the command that runs is called, which the first comment of its file says, and ends it, if that is what it was called for. */
export function helpIfAsked(): void {
  const [, command = '', ...given] = process.argv
  if (!given.includes('--help') && !given.includes('-h')) return
  const [, comment = ''] = /\/\*\n([\s\S]*?)\n \*\//.exec(readFileSync(command, 'utf8')) ?? []
  console.log(comment.replace(/^ \* ?/gm, ''))
  process.exit(0)
}
