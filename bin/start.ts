/*
 * Serves the course on this machine, building it first when something has changed. Its address is the last line printed.
 *
 *   npm start
 *   PORT=8080 npm start
 *
 * The next free port is taken when 3000, or PORT, is in use.
 */
import { serve } from '../lib/publish/serve'
import { helpIfAsked } from './help'
import { buildSite, isBuilt, SITE } from './site'

helpIfAsked()
if (!(await isBuilt())) {
  const code = await buildSite()
  if (code !== 0) process.exit(code)
}
const { url } = await serve(SITE, { port: Number(process.env.PORT ?? 3000), orNext: true })
console.log(url)
