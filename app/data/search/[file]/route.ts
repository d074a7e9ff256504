import { currentSnapshot } from '@/lib/course/load'
import { searchDocuments } from '@/lib/course/search-documents'
import { searchFiles } from '@/lib/course/search-files'
import type { Snapshot } from '@/lib/course/snapshot'
import { readCourse } from '../../../course'

export const dynamic = 'force-static'

export async function generateStaticParams() {
  return [...(await filesOfSearch()).keys()].map((file) => ({ file }))
}

/** The files of the search: `core.json` and what it names. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const text = (await filesOfSearch()).get(file)
  return new Response(text ?? null, {
    status: text === undefined ? 404 : 200,
    headers: { 'content-type': 'application/json' },
  })
}

/** Made once for the course as it was read, however many files are asked for. */
const made = new WeakMap<Snapshot, Promise<Map<string, string>>>()

async function filesOfSearch(): Promise<Map<string, string>> {
  const snapshot = await currentSnapshot()
  const files =
    made.get(snapshot) ?? readCourse().then(async ({ course }) => searchFiles((await searchDocuments(course)).flat()))
  made.set(snapshot, files)
  return files
}
