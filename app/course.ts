import { cache } from 'react'
import type { Course } from '@/lib/course/course'
import type { Diagnostic } from '@/lib/course/diagnostic'
import { loadCourse } from '@/lib/course/load'
import { revision } from './revision'

type Loaded = { course: Course; diagnostics: Diagnostic[] }

let built: { revision: number; loaded: Promise<Loaded> } | undefined

/** The course and the problems found in it: read once a build, and in development anew once a file has changed. */
export const readCourse = cache((): Promise<Loaded> => {
  if (built?.revision !== revision) built = { revision, loaded: loadCourse() }
  return built.loaded
})
