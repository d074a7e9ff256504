import type { BrowserContext } from '@playwright/test'
import type { Target } from './test'

/** What no page may do: say something in the console, break its policy, throw, ask another host. */
export type Incident = { kind: 'console' | 'policy' | 'error' | 'foreign request'; text: string; url: string }

/** What Next and React say in development about themselves. */
const CHATTER = /React DevTools|\[HMR\]|\[Fast Refresh\]|was preloaded using link preload/

/** What Playwright says in place of a worker that it keeps out. */
const KEPT_OUT = 'Service Worker registration blocked by Playwright'

/** Collects what the pages of a context do that none may; the list grows as it happens. */
export async function incidentsOf(context: BrowserContext, origin: string, target: Target): Promise<Incident[]> {
  const incidents: Incident[] = []
  context.on('console', (message) => {
    if (target === 'development' && CHATTER.test(message.text())) return
    if (message.text() === KEPT_OUT) return
    incidents.push({ kind: 'console', text: message.text(), url: message.page()?.url() ?? '' })
  })
  context.on('weberror', (error) => {
    incidents.push({ kind: 'error', text: String(error.error()), url: error.page()?.url() ?? '' })
  })
  context.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== origin && /^(https?|wss?):$/.test(url.protocol)) {
      incidents.push({ kind: 'foreign request', text: request.url(), url: request.frame().url() })
    }
  })
  await context.exposeBinding('reportViolation', ({ page }, text: string) => {
    incidents.push({ kind: 'policy', text, url: page.url() })
  })
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => {
      const { reportViolation } = globalThis as unknown as { reportViolation: (text: string) => void }
      reportViolation(`${violatedDirective} ${blockedURI} ${sample}`)
    })
  })
  return incidents
}
