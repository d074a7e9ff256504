import { questionIndex } from '@/lib/course/question-index'
import { readCourse } from '../../course'

export const dynamic = 'force-static'

/** What all questions of the course are, for pages that are about more than one lesson. */
export async function GET() {
  const { course } = await readCourse()
  return Response.json(questionIndex(course))
}
