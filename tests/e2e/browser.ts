import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** `CHROME` with this value asks for the browser that comes as a package. */
export const PACKAGED = '@sparticuz/chromium'

const SYSTEM = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'].map(
  (name) => `/usr/bin/${name}`,
)

/** Nothing of a browser's own may run beside what is tested or measured. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * How to launch a browser: `$CHROME`, else the one that Playwright has installed, else Chrome or Chromium of the system,
 * else one from a package, so that `npm ci` is all it takes on Linux on x64.
 */
export async function browser(): Promise<{ executablePath: string; args: string[] }> {
  const { CHROME } = process.env
  const found = CHROME === PACKAGED ? undefined : (CHROME ?? [chromium.executablePath(), ...SYSTEM].find(existsSync))
  return { executablePath: found ?? (await packaged()), args: QUIET }
}

async function packaged(): Promise<string> {
  // Makes the package unpack the libraries that the browser needs, too.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs22.x'
  const { default: packagedChromium } = await import('@sparticuz/chromium')
  return packagedChromium.executablePath()
}
