import { spawn } from 'node:child_process'

/**
 * Runs a program of this project's packages (`tsc`, `next` …) or a script of `bin` with the terminal of this process.
 * Gives its exit code; 1 when a signal ended it.
 */
export function run(program: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  const child = spawn('npx', ['--no-install', program, ...args], {
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })
}
