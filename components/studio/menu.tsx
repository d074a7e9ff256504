import type { ReactNode } from 'react'

type Item = { key: string | number; label: ReactNode; className?: string; disabled?: boolean; onChoose: () => void }
type Props = { id: string; label: string; items: Item[]; empty?: string }

/** A button that opens a list of things to choose from. The browser closes it: on Escape, and on a click elsewhere. */
export function Menu({ id, label, items, empty }: Props) {
  return (
    <div className="studio-menu">
      <button type="button" className="button" popoverTarget={id}>
        {label}
      </button>
      <div id={id} popover="auto" className="studio-menu-body">
        {items.length === 0 && <p className="fine">{empty}</p>}
        <ul>
          {items.map(({ key, label, className, disabled, onChoose }) => (
            <li key={key}>
              <button
                type="button"
                className={className}
                disabled={disabled}
                popoverTarget={id}
                popoverTargetAction="hide"
                onClick={onChoose}
              >
                {label}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
