import type { Position } from 'unist'
import type { Fault } from '../syntax/problem'
import { duplicateId } from './rules/duplicate-id'

/** Ids that have been given. */
export class Claims {
  readonly #lines = new Map<string, number>()

  /** Takes an id for something in a place; gives the fault when something else of that sort has it. */
  claim(what: string, id: string, place: Position): Fault | undefined {
    const line = this.#lines.get(id)
    if (line !== undefined) return duplicateId(what, id, line)
    this.#lines.set(id, place.start.line)
    return undefined
  }
}
