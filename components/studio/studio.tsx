import type { Vocabulary } from '@/lib/authoring/vocabulary'
import { studio } from '../wording/studio'
import { LessonPicker } from './lesson-picker'
import type { OpenLesson, StudioActions } from './studio-actions'
import { Workbench } from './workbench'

export type StudioProps = {
  lessons: { file: string; title: string }[]
  /** The lesson that is open; none in a course without one. */
  opened: OpenLesson | undefined
  words: Vocabulary
  actions: StudioActions
}

/** Where an instructor writes a lesson beside its page. */
export function Studio({ lessons, opened, words, actions }: StudioProps) {
  const picker = <LessonPicker lessons={lessons} file={opened?.file} create={actions.create} />
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
