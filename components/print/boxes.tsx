import type { Item } from '@/lib/quiz/base'
import { Html } from '../html'
import { letter } from './on-paper'

/** Options with a box before each: round where one is to be ticked. */
export function Boxes({ options, many }: { options: Item[]; many: boolean }) {
  return (
    <ol className="paper-options">
      {options.map(({ id, html }, place) => (
        <li key={id}>
          <span className={many ? 'box' : 'box box-round'} />
          <span className="letter">{letter(place)}</span>
          <Html html={html} />
        </li>
      ))}
    </ol>
  )
}
