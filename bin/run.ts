import { spawn } from 'node:child_process'

type Environment = Record<string, string>

/**
 * Runs a program of this project's packages (`tsc`, `next` …) or a script of `bin` with the terminal of this process.
 * Gives its exit code; 1 when a signal ended it.
 */
export const run = (program: string, args: string[], env: Environment = {}): Promise<number> =>
  ended('npx', ['--no-install', program, ...args], env)

/** Checks the lessons, as `npm run check` does. Gives its exit code. */
export const runCheck = (): Promise<number> => ended('npm', ['run', '--silent', 'check'])

function ended(command: string, args: string[], env: Environment = {}): Promise<number> {
  const child = spawn(command, args, {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
