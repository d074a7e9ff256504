import type { Vocabulary } from '@/lib/authoring/vocabulary'
import { studio } from '../wording/studio'
import { LessonPicker } from './lesson-picker'
import type { OpenLesson, StudioActions } from './studio-actions'
import { Workbench } from './workbench'

export type StudioProps = {
  lessons: { file: string; title: string }[]
  /** The course's other files. */
  others: readonly string[]
  /** The file that is open; none in a course without any. */
  opened: OpenLesson | undefined
  words: Vocabulary
  actions: StudioActions
}

/** Where an instructor writes a lesson beside its page. */
export function Studio({ lessons, others, opened, words, actions }: StudioProps) {
  const picker = <LessonPicker lessons={lessons} others={others} file={opened?.file} create={actions.create} />
  return (
    <div className="studio">
      {opened ? (
        <Workbench opened={opened} words={words} actions={actions} picker={picker} />
      ) : (
        <div className="studio-bar">
          <h1>{studio.title}</h1>
          {picker}
          <p>{studio.none}</p>
        </div>
      )}
    </div>
  )
}
