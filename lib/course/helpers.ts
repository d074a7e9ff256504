import { fork } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import path from 'node:path'
import { CACHE } from './cache'
import type { Help, Helper } from './read-lessons'

/** From so many lessons on, a further process is worth its start. */
const ENOUGH = 60

/** Syntax trees live for one lesson: with more room for what is young, a tenth less time goes into collecting them. */
const ROOMY = ['--min-semi-space-size=64', '--max-semi-space-size=128']

/**
 * Reads lessons of a folder in as many processes as the machine has processors, of which this one is the first. Where nothing is kept
 * yet they are called at once, to get ready while this one does.
 */
export function helpers(dir: string, cache = CACHE): Help {
  const call = (lessons: number) => {
    const processes = Math.min(availableParallelism(), Math.floor(lessons / ENOUGH))
    return Array.from({ length: Math.max(0, processes - 1) }, () => helper(dir, cache))
  }
  let called = existsSync(cache) ? undefined : call(readdirSync(dir).length)
  return (lessons) => {
    const ready = called ?? call(lessons)
    called = undefined
    return ready
  }
}

/** A helper does what it is asked in turn, and says when each is done. */
function helper(dir: string, cache: string): Helper {
  const child = fork(path.resolve('bin/bundled.js'), ['lib/course/helper-process.ts', dir, cache], {
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    execArgv: ROOMY,
  })
  const asked: (() => void)[] = []
  let ended = false
  const over = () => {
    ended = true
    for (const done of asked.splice(0)) done()
  }
  child.on('message', () => asked.shift()?.())
  child.on('error', over)
  child.on('exit', over)
  return {
    read: (files) =>
      new Promise((resolve) => {
        if (ended) return resolve()
        asked.push(resolve)
        child.send(files, () => {})
      }),
    dismiss: () => child.connected && child.disconnect(),
  }
}
