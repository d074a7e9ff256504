/** Files of the lessons' folder that are no lessons. */
export const COURSE = 'course.yaml'
export const SOURCES = 'sources.yaml'
export const GLOSSARY = 'glossary.yaml'
/** Those of them that an author writes. */
export const COURSE_FILES: readonly string[] = [COURSE, SOURCES, GLOSSARY]
export const LOCK_FILE = 'ids.lock.json'
