/**
 * Runs a job with the last of many values: after a pause in which no other came, in ms, and never twice at a time. A job that fails is
 * run again when there is another value.
 */
export function latest<T>(job: (value: T) => Promise<void>, pause: number): (value: T) => void {
  let waiting: { value: T } | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let busy = false

  async function run() {
    if (busy || !waiting) return
    const { value } = waiting
    waiting = undefined
    busy = true
    await job(value).catch(() => {})
    busy = false
    void run()
  }

  return (value) => {
    waiting = { value }
    clearTimeout(timer)
    timer = setTimeout(run, pause)
  }
}
