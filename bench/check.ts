/*
 * Measures the check of a thousand lessons of 7.5 kB with eight questions each: cold (nothing kept from before) and warm, in seconds of
 * the clock and of the processors, all processes together.
 *
 *   npx tsx bench/check.ts [lessons]
 *
 * The figures are those of the machine as busy as it is; the load before each run is told beside them.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { availableParallelism, loadavg, tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { writeCourse } from './course'

const BUDGET = { cold: 10, warm: 2 }

/** Runs the check in a shell that tells what its children used (POSIX `times`). */
async function measure(dir: string): Promise<{ wall: number; cpu: number }> {
  const command = ['npm', 'run', '-s', 'check', '--', '--lessons', `${dir}/lessons`, '--cache', `${dir}/cache`]
  const start = performance.now()
  const { stdout } = await promisify(execFile)('sh', ['-c', '"$@" >/dev/null 2>&1; times', 'sh', ...command])
  const wall = (performance.now() - start) / 1000
  const [, children = ''] = stdout.split('\n')
  const seconds = [...children.matchAll(/(\d+)m([\d.]+)s/g)].map(([, m, s]) => Number(m) * 60 + Number(s))
  return { wall, cpu: seconds.reduce((sum, one) => sum + one, 0) }
}

const lessons = Number(process.argv[2] ?? 1000)
const dir = await mkdtemp(path.join(tmpdir(), 'check-'))
try {
  await writeCourse(`${dir}/lessons`, lessons)
  console.log(`${lessons} lessons, ${availableParallelism()} processors`)
  for (const run of ['cold', 'warm'] as const) {
    const load = loadavg()[0]?.toFixed(1)
    const { wall, cpu } = await measure(dir)
    console.log(
      `${run}  ${wall.toFixed(1)} s  ${cpu.toFixed(1)} s of processor  (budget ${BUDGET[run]} s, load ${load})`,
    )
  }
} finally {
  await rm(dir, { recursive: true, force: true })
}
