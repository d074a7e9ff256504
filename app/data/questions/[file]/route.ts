import { readCourse } from '../../../course'

export const dynamic = 'force-static'

export async function generateStaticParams() {
  const { course } = await readCourse()
  return course.lessons.map(({ slug }) => ({ file: `${slug}.json` }))
}

/** The questions of a lesson, for pages that ask them elsewhere. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string }> }) {
  const { file } = await params
  const { course } = await readCourse()
  const lesson = course.lessons.find(({ slug }) => file === `${slug}.json`)
  if (!lesson) return new Response(null, { status: 404 })
  return Response.json({
    lesson: lesson.id,
    title: lesson.title,
    href: `/lessons/${lesson.slug}/`,
    // They are asked on pages of any language.
    questions: lesson.quizzes.flatMap(({ questions }) =>
      questions.map((question) => ({ lang: lesson.lang, dir: lesson.dir, ...question })),
    ),
  })
}
