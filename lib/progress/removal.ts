import { type Event, lessonOf, type Progress } from './event'

/** The progress without all that it says of a lesson. */
export function withoutLesson({ events, drafts, place }: Progress, lesson: string): Progress {
  const erased = (key: string) => lessonOf(key) === lesson
  return {
    events: events.flatMap((event) => without(event, erased)),
    drafts: Object.fromEntries(Object.entries(drafts).filter(([key]) => !erased(key))),
    ...(place && place.lesson !== lesson && { place }),
  }
}

/** The event without what it says of the erased questions: one event, or none when nothing is left of it. */
function without(event: Event, erased: (key: string) => boolean): Event[] {
  switch (event.type) {
    case 'answered':
    case 'retracted':
    case 'hinted':
    case 'flagged':
      return erased(event.question) ? [] : [event]
    case 'finished':
      return erased(event.quiz) ? [] : [event]
    case 'handed-in':
      return [event]
    case 'begun':
    case 'reopened':
    case 'reset': {
      const questions = event.questions.filter((key) => !erased(key))
      return questions.length === 0 ? [] : [{ ...event, questions }]
    }
  }
}
