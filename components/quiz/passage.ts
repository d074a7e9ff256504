import { findQuote } from './find-quote'
import './passage.css'

/** Name of the highlight, and of the class where a browser has none. */
const NAME = 'passage'

let leave: (() => void) | undefined

/**
 * Shows the passage of this page that begins at an anchor: marks the quotation in it, or else its heading, scrolls there,
 * gives the heading the focus, and offers the way back (`label`, to the element `to`). False when the page has no such anchor.
 */
export function showPassage(
  anchor: string,
  quote: string | undefined,
  { label, to }: { label: string; to: HTMLElement },
): boolean {
  const start = document.getElementById(anchor)
  if (!start) return false
  leave?.()

  const range = (quote && findQuote(section(start), quote)) || whole(start)
  const place = range.startContainer.parentElement?.closest<HTMLElement>('p, li, td, blockquote, dd') ?? start
  const unmark = mark(range, place)
  const back = document.createElement('button')
  back.type = 'button'
  back.className = 'passage-back'
  back.textContent = label
  leave = () => {
    leave = undefined
    unmark()
    back.remove()
  }
  back.addEventListener('click', () => {
    leave?.()
    goTo(to, to)
  })
  if (!start.hasAttribute('tabindex')) start.tabIndex = -1
  // Next in the order of Tab after the heading.
  start.after(back)
  removeOnReturn(back, to)
  goTo(start, place)
  return true
}

/** Whoever has scrolled away from the question and back by themselves needs no way back any more. */
function removeOnReturn(back: HTMLElement, to: HTMLElement): void {
  let away = false
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) away = true
    else if (away) back.remove()
    if (!back.isConnected) observer.disconnect()
  })
  observer.observe(to)
}

function goTo(focus: HTMLElement, place: HTMLElement): void {
  focus.focus({ preventScroll: true })
  const still =
    document.documentElement.dataset.motion === 'reduce' || matchMedia('(prefers-reduced-motion: reduce)').matches
  place.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' })
}

function whole(element: HTMLElement): Range {
  const range = document.createRange()
  range.selectNodeContents(element)
  return range
}

function mark(range: Range, place: HTMLElement): () => void {
  if ('highlights' in CSS) {
    CSS.highlights.set(NAME, new Highlight(range))
    return () => CSS.highlights.delete(NAME)
  }
  place.classList.add(NAME)
  return () => place.classList.remove(NAME)
}

const levelOf = (node: Node) => Number(/^H([1-6])$/.exec(node.nodeName)?.[1] ?? 0)

/** The nodes of the section that a heading begins: up to the next of its level or above. What is no heading is its own. */
function* section(start: HTMLElement): Iterable<Node> {
  const level = levelOf(start)
  const walker = document.createTreeWalker(level ? document.body : start)
  walker.currentNode = start
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const other = levelOf(node)
    if (level && other && other <= level && !start.contains(node)) return
    yield node
  }
}
