import { update } from '@/wording'
import './update-notice.css'

/** Says that there is a new version of the site, until the student takes it or puts it off. */
export function showUpdateNotice(onAccept: () => void, onLater: () => void): void {
  document.querySelector('.update-notice')?.remove()
  const notice = document.createElement('div')
  notice.className = 'update-notice'
  const text = document.createElement('p')
  text.role = 'status'
  notice.append(
    text,
    button(update.show, onAccept),
    button(update.later, () => {
      onLater()
      notice.remove()
    }),
  )
  document.body.append(notice)
  // Screen readers tell of a status that changes, not of one that comes with its text.
  setTimeout(() => {
    text.textContent = update.ready
  }, 100)
}

function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'button'
  made.textContent = text
  made.addEventListener('click', onClick)
  return made
}
