import { existsSync } from 'node:fs'
import path from 'node:path'
import { lessonsDir } from '../lib/course/folder'
import { helpIfAsked } from './help'

/** Ends a command that can't do what it was called for: says why, and exits with 2. */
export function calledWrongly(message: string): never {
  console.error(message)
  process.exit(2)
}

/** What `read` makes of the command's arguments; ends the command when they are wrong, or ask for help. */
export function argumentsOf<T>(read: () => T): T {
  helpIfAsked()
  try {
    return read()
  } catch (error) {
    return calledWrongly(error instanceof Error ? error.message : String(error))
  }
}

/** The folder of the course, as `--lessons` names it or else the environment; ends the command when there is none. */
export function courseFolder(named: string | undefined): string {
  const dir = named === undefined ? lessonsDir() : path.resolve(named)
  if (!existsSync(dir))
    calledWrongly(
      `There is no folder ${path.relative('', dir)}. Name one with --lessons DIR or in the variable LESSONS.`,
    )
  return dir
}
