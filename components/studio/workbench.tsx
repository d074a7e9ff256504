import { type ReactNode, useEffect, useState } from 'react'
import { offsetAt } from '@/lib/authoring/edit'
import { firstObjective, insertQuestion } from '@/lib/authoring/insertion'
import type { TemplateName } from '@/lib/authoring/question-templates'
import type { Vocabulary } from '@/lib/authoring/vocabulary'
import { Theme } from '../islands/theme'
import { studio } from '../wording/studio'
import { applyFix } from './apply-fix'
import { ConflictDialog } from './conflict-dialog'
import { edit, linesOf } from './create-editor'
import { InsertMenu } from './insert-menu'
import { OutlineMenu } from './outline-menu'
import { ProblemList } from './problem-list'
import { SaveStatus } from './save-status'
import type { OpenLesson, StudioActions } from './studio-actions'
import { goTo, useEditor } from './use-editor'
import { useFollowers } from './use-followers'
import { useLesson } from './use-lesson'

type Props = { opened: OpenLesson; words: Vocabulary; actions: StudioActions; picker: ReactNode }

/** The text of a lesson, or of another file of the course, beside its page, with what is wrong in it. */
export function Workbench({ opened, words, actions, picker }: Props) {
  const lesson = useLesson(opened, actions.save)
  const followers = useFollowers(opened.file, lesson, actions.check, words)
  const parent = useEditor({
    editor: lesson.editor,
    file: opened.file,
    words,
    begin: lesson.begin,
    onBegin: followers.update,
    onChange: followers.follow,
  })
  const [shown, setShown] = useState<'write' | 'read'>('write')
  const { checked, outline } = followers
  const isLesson = opened.file.endsWith('.mdx')
  const errors = checked?.here.filter(({ severity }) => severity === 'error').length ?? 0

  const jump = (at: number) => {
    setShown('write')
    if (lesson.editor.current) goTo(lesson.editor.current, at)
  }
  const insert = (name: TemplateName) => {
    const view = lesson.editor.current
    if (!view) return
    const text = linesOf(view)
    const objective = firstObjective(text) ?? words.objectives[0]?.id
    const picture = name === 'hotspot' ? words.pictures[0] : undefined
    const made = insertQuestion(text, view.state.selection.main.head, name, { objective, picture })
    edit(view, [made.edit], made.select)
    view.focus()
  }

  const { store } = lesson
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's') return
      event.preventDefault()
      void store()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [store])

  return (
    <>
      <div className="studio-bar">
        <h1>{studio.title}</h1>
        {picker}
        {isLesson && (
          <>
            <InsertMenu hasPicture={words.pictures.length > 0} onInsert={insert} />
            <OutlineMenu
              outline={outline}
              onJump={(entry) => {
                jump(entry.from)
                followers.show(entry)
              }}
            />
          </>
        )}
        <SaveStatus
          saving={lesson.saving}
          lost={followers.lost}
          notice={lesson.notice}
          stale={lesson.theirs !== undefined}
          onDiscard={lesson.discard}
          onCompare={() => lesson.compare(true)}
        />
        <button type="button" className="button studio-save" onClick={() => void store()}>
          {studio.save}
        </button>
        <Theme />
        <a href="/">{studio.course}</a>
      </div>
      <fieldset className="studio-views">
        <legend className="visually-hidden">{studio.view}</legend>
        {(['write', 'read'] as const).map((view) => (
          <button key={view} type="button" aria-pressed={shown === view} onClick={() => setShown(view)}>
            {studio[view]}
          </button>
        ))}
      </fieldset>
      <div className="studio-panes" data-shown={shown}>
        <div className="studio-write">
          <div ref={parent} className="studio-editor" />
          {checked && (
            <ProblemList
              checked={checked}
              text={followers.text}
              onJump={({ line, column }) => jump(offsetAt(followers.text, line, column))}
              onFix={(fix, text) => lesson.editor.current && applyFix(lesson.editor.current, fix, text)}
            />
          )}
        </div>
        <div className="studio-read">
          {!isLesson && lesson.saving !== 'saved' && <p className="studio-before">{studio.asSaved}</p>}
          {isLesson && errors > 0 && <p className="studio-before">{studio.asBefore(errors)}</p>}
          <iframe ref={followers.frame} title={studio.preview} src={opened.page} />
        </div>
      </div>
      {lesson.comparing && lesson.theirs && (
        <ConflictDialog
          file={opened.file}
          mine={lesson.current()}
          theirs={lesson.theirs.text}
          onMine={() => lesson.theirs && void store(lesson.theirs)}
          onTheirs={() => lesson.theirs && lesson.takeTheirs(lesson.theirs)}
          onLater={() => lesson.compare(false)}
        />
      )}
    </>
  )
}
