/** Files of the lessons' folder that are no lessons. */
export const COURSE = 'course.yaml'
export const SOURCES = 'sources.yaml'
export const GLOSSARY = 'glossary.yaml'
export const LOCK_FILE = 'ids.lock.json'
