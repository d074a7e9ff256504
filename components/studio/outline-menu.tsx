import type { Entry } from '@/lib/authoring/outline'
import { studio } from '../wording/studio'
import { Menu } from './menu'

type Props = { outline: Entry[]; onJump: (entry: Entry) => void }

/** Headings, quizzes and questions of the lesson, to go to. */
export function OutlineMenu({ outline, onJump }: Props) {
  const items = outline.map((entry) => ({
    key: entry.from,
    label: entry.label,
    className: entry.kind === 'heading' ? `outline-level-${entry.level}` : `outline-${entry.kind}`,
    onChoose: () => onJump(entry),
  }))
  return <Menu id="studio-outline" label={studio.outline} items={items} empty={studio.noOutline} />
}
