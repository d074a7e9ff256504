import { nearest } from '../nearest'
import { COMPONENTS } from './components'

/** What other tools, and authors who do not look it up, call our components. */
const ALSO_CALLED = new Map(
  'Explanation=Why Explain=Why Explained=Why Feedback=Why Rationale=Why Reason=Why Solution=Why Tip=Hint Clue=Hint Note=Callout Warning=Callout Info=Callout Aside=Callout Admonition=Callout Box=Callout Image=Figure Img=Figure Picture=Figure Test=Quiz Exam=Quiz Quizz=Quiz Map=PlaceMap'
    .split(' ')
    .map((pair) => pair.split('=') as [string, string]),
)

/** The component that an author most likely means by a name that none has. */
export function meantComponent(name: string): string | undefined {
  const called = ALSO_CALLED.get(name.charAt(0).toUpperCase() + name.slice(1))
  return COMPONENTS.has(name) ? name : (called ?? nearest(name, COMPONENTS.keys()))
}
