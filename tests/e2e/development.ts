import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Served } from '@/lib/publish/serve'
import { freePort } from './free-port'

/** Where a course stands that tests may write in, with all that Next keeps of it. */
const ROOM = '.lectern/e2e/writing'
export const LESSONS = path.resolve(ROOM, 'lessons')

/** Serves a copy of a course as `npm run dev` does, beside other servers of this project. */
export async function serveForWriting(course: string): Promise<Served> {
  await rm(LESSONS, { recursive: true, force: true })
  await mkdir(ROOM, { recursive: true })
  await cp(course, LESSONS, { recursive: true })
  // Next writes into this file which types it has made.
  await writeFile(path.join(ROOM, 'tsconfig.json'), '{ "extends": "../../../tsconfig.json" }\n')
  const port = await freePort()
  const server = spawn('node', ['--import', 'tsx', 'bin/dev.ts'], {
    stdio: 'ignore',
    env: {
      ...process.env,
      LESSONS,
      PORT: String(port),
      NEXT_DIST_DIR: `${ROOM}/next`,
      NEXT_TSCONFIG: `${ROOM}/tsconfig.json`,
    },
  })
  const url = `http://127.0.0.1:${port}/`
  await answers(url, server)
  return { url, close: () => ended(server) }
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  for (;;) {
    if (server.exitCode !== null) throw new Error(`npm run dev ended with ${server.exitCode}`)
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}

function ended(server: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) return resolve()
    server.once('exit', () => resolve())
    server.kill('SIGTERM')
  })
}
