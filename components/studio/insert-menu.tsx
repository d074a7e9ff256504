import { TEMPLATE_NAMES, type TemplateName } from '@/lib/authoring/question-templates'
import { studio, templates } from '../wording/studio'
import { Menu } from './menu'

type Props = { hasPicture: boolean; onInsert: (name: TemplateName) => void }

const labels: Record<TemplateName, string> = templates

/** Every kind of question, to be put where the cursor stands. */
export function InsertMenu({ hasPicture, onInsert }: Props) {
  const items = TEMPLATE_NAMES.map((name) => {
    const lacking = name === 'hotspot' && !hasPicture
    return {
      key: name,
      label: lacking ? `${labels[name]}. ${studio.needsPicture}` : labels[name],
      disabled: lacking,
      onChoose: () => onInsert(name),
    }
  })
  return <Menu id="studio-insert" label={studio.insert} items={items} />
}
