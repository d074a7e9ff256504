import { fork } from 'node:child_process'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { Help } from './read-lessons'

/** From so many lessons on, a further process is worth its start. */
const ENOUGH = 60

/** Syntax trees live for one lesson: with more room for what is young, a tenth less time goes into collecting them. */
const ROOMY = ['--min-semi-space-size=64', '--max-semi-space-size=128']

export type Task = { dir: string; cache: string | undefined; files: string[] }

/**
 * Reads lessons of a folder in as many processes as the machine has processors, of which this one is the first. For programs
 * that tsx runs: the others are started with the same options of Node.
 */
export function helpers(dir: string, cache?: string): Help {
  return (files) => {
    const processes = Math.min(availableParallelism(), Math.floor(files.length / ENOUGH))
    if (processes < 2) return undefined
    const share = (n: number) => files.filter((_, i) => i % processes === n)
    const shares = Array.from({ length: processes - 1 }, (_, n) => share(n + 1))
    return {
      files: new Set(shares.flat()),
      done: Promise.all(shares.map((files) => run({ dir, cache, files }))).then(() => {}),
    }
  }
}

/** Fulfilled when the helper has ended, however it did: what it has not done is done here, and fails here if it must. */
function run(task: Task): Promise<void> {
  const helper = fork(fileURLToPath(new URL('./helper-process.ts', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: [...process.execArgv, ...ROOMY],
  })
  helper.send(task, () => {})
  return new Promise((resolve) => {
    helper.on('error', () => resolve())
    helper.on('exit', () => resolve())
  })
}
