import path from 'node:path'

/** Source text by path from the root of the project. */
export type Files = Map<string, string>

/** A rule of the house that a file breaks. */
export type Violation = { file: string; line: number; reason: string }

/** Which rooms a room may look into, and which packages it may use (any, when not said). README.md shows the same map. */
const ROOMS: Record<string, { rooms: string[]; packages?: string[] }> = {
  'lib/quiz': { rooms: [], packages: ['zod'] },
  'lib/progress': { rooms: ['lib/quiz'], packages: ['zustand', 'react', 'ts-fsrs'] },
  'lib/authoring': { rooms: ['lib/quiz', 'lib/course/diagnostic'], packages: [] },
  'lib/search': { rooms: ['lib/quiz'], packages: ['minisearch'] },
  'lib/course': { rooms: ['lib/quiz', 'lib/authoring', 'lib/search'] },
  'lib/publish': { rooms: ['components/islands', 'components/offline'] },
  'components/studio': { rooms: ['components', 'lib/authoring', 'lib/course/diagnostic'] },
  components: { rooms: ['lib/quiz', 'lib/progress', 'lib/search'] },
  app: { rooms: ['components', 'lib'] },
  bin: { rooms: ['lib'] },
}

/** Packages that only these files may use. */
const KEEPERS: Record<string, string[]> = {
  zustand: ['lib/progress/store.ts', 'lib/progress/storage.ts', 'lib/progress/use-progress.ts'],
  'ts-fsrs': ['lib/progress/schedule.ts'],
  'mdx-bundler': ['lib/course/compile.ts'],
}

/** What code may not say in a part of the house, and why. */
const PHRASES: { where: RegExp; except?: RegExp; phrase: RegExp; reason: string }[] = [
  {
    where: /^(app|components|lib)\//,
    except: /^(components\/islands\/|app\/studio\/doors\.tsx$)/,
    phrase: /^\s*['"]use client['"]/,
    reason: "'use client' stands in components/islands alone: elsewhere it would not reach the published site",
  },
  {
    where: /^(app|components|lib|bin)\//,
    except: /^components\/studio\//,
    phrase: /from '@(codemirror|lezer)\//,
    reason: 'the editor is for components/studio alone: no page of a student may load it',
  },
  {
    where: /^(app\/(?!studio\/)|components\/(?!studio\/))/,
    phrase: /from '(@\/components|\.\.?)\/(.*\/)?studio\//,
    reason: 'the studio is opened by app/studio alone: no page of a student may load it',
  },
  {
    where: /^components\/(quiz\/views|islands)\//,
    phrase: /from '@\/lib\/quiz\/(correct|grade|is-empty|key|presentation)'/,
    reason: 'what asks a question of one kind takes the functions of that kind: a page would load those of all',
  },
  {
    where: /^components\//,
    phrase: /\buseId\b/,
    reason: 'useId counts differently in the two runtimes: take ids from question ids',
  },
  {
    where: /^components\//,
    phrase: /\.nativeEvent\b/,
    reason: 'in the published site an event is the browser’s own and has no nativeEvent: take what both have',
  },
  {
    where: /^components\//,
    except: /^components\/island\.tsx$/,
    phrase: /\b(createContext|useContext)\b/,
    reason: 'islands share no context: they meet in the store',
  },
  {
    where: /^(app|components)\//,
    phrase: /<Suspense\b/,
    reason: 'a streamed boundary stays hidden once the scripts of Next are gone',
  },
  {
    where:
      /^(lib\/quiz|lib\/progress\/(activity|agenda|calibration|event|exam-attempts|exam-date|fold|interleave|merge|overview|record|retraction|schedule|shape))/,
    phrase: /\b(Math\.random|Date\.now|localStorage|document|window)\b|\bnew Date\(\)/,
    reason: 'pure code takes the time and the seed as parameters and does no I/O',
  },
]

/** Every violation of the import directions and of the phrases, in order of files and lines. */
export function violations(files: Files): Violation[] {
  return [...files].flatMap(([file, text]) =>
    text.split('\n').flatMap((line, index) => {
      const reasons = [...importsIn(line).map((name) => importProblem(file, name)), ...phraseProblems(file, line)]
      return reasons.filter((reason) => reason !== undefined).map((reason) => ({ file, line: index + 1, reason }))
    }),
  )
}

/** Module names that a formatted line imports from, types included. */
function importsIn(line: string): string[] {
  if (/^\s*(\/\/|\*)/.test(line)) return []
  return [...line.matchAll(/(?:\bfrom\s+|\bimport\s*\(\s*|^\s*import\s+)'([^']+)'/g)].map((match) => match[1] ?? '')
}

function importProblem(file: string, name: string): string | undefined {
  const room = roomOf(file)
  if (!room) return undefined
  const target = targetOf(file, name)
  const rules = ROOMS[room] ?? { rooms: [] }
  if (target === undefined) return packageProblem(file, room, packageOf(name), rules.packages)
  const inside = target === room || target.startsWith(`${room}/`)
  const allowed = inside || rules.rooms.some((other) => target === other || target.startsWith(`${other}/`))
  if (!allowed) return `${room} may not import ${target}`
  if (inside && room !== 'components' && name.startsWith('@/')) return `within ${room} import relatively: ${name}`
  return undefined
}

/** The file of the house that a name stands for, as a path from the root; none when it is a package's. */
function targetOf(file: string, name: string): string | undefined {
  if (name === '@/wording') return 'components/wording'
  // The faces of the language that a build is made for: a style sheet of app.
  if (name === '@/fonts.css') return undefined
  if (name.startsWith('@/')) return name.slice(2)
  return name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : undefined
}

function packageProblem(file: string, room: string, name: string, allowed?: string[]): string | undefined {
  const keepers = KEEPERS[name]
  if (keepers && !keepers.includes(file)) return `${name} is used in ${keepers.join(', ')} only`
  if (allowed && !allowed.includes(name)) return `${room} may not use ${name}`
  if (name === 'next' && room === 'components') return 'components use nothing of next: there is no Next in the browser'
  return undefined
}

function phraseProblems(file: string, line: string): string[] {
  return PHRASES.filter(
    ({ where, except, phrase }) => where.test(file) && !except?.test(file) && phrase.test(line),
  ).map(({ reason }) => reason)
}

const roomOf = (file: string) => Object.keys(ROOMS).find((room) => file.startsWith(`${room}/`))
const packageOf = (name: string) =>
  name
    .split('/')
    .slice(0, name.startsWith('@') ? 2 : 1)
    .join('/')
