/*
 * Builds the course into dist/: checks the lessons, lets Next render every page, and publishes what it exported.
 *
 *   npm run build [-- --runtime react] [-- --base /course/] [-- --no-offline]
 *
 * --runtime react   islands run on React instead of Preact, to tell a fault of the one from a fault of ours
 * --base /course/   the path under which a host serves the site; only the page for missing addresses needs it
 * --no-offline      browsers keep no pages, and give up those that they kept of an earlier site
 */
import { parseArgs } from 'node:util'
import { helpIfAsked } from './help'
import { buildSite } from './site'

helpIfAsked()
const { values } = parseArgs({
  options: {
    runtime: { type: 'string', default: 'preact' },
    base: { type: 'string', default: '/' },
    offline: { type: 'boolean', default: true },
  },
  allowNegative: true,
})
const { runtime, base, offline } = values
if (runtime !== 'preact' && runtime !== 'react') {
  console.error(`--runtime is preact or react, not ${runtime}`)
  process.exit(2)
}
process.exitCode = await buildSite({ runtime, base, offline })
