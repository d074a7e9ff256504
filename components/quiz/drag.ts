/**
 * Lets the pointer that went down in `start` drag a child of a list, until it goes up. The child follows the pointer and
 * the others make room, by style alone: the order in the document changes when `drop` is told the new index.
 */
export function drag(
  item: HTMLElement,
  start: Pick<PointerEvent, 'pointerId' | 'clientY'>,
  drop: (to: number) => void,
): void {
  const rows = [...(item.parentElement?.children ?? [])] as HTMLElement[]
  const boxes = rows.map((row) => row.getBoundingClientRect())
  const from = rows.indexOf(item)
  const box = boxes[from]
  if (!box) return
  const room = box.height + Math.max(0, (boxes[1]?.top ?? 0) - (boxes[0]?.bottom ?? 0))
  const scrolled = scrollY
  const listening = new AbortController()
  let to = from

  const follow = ({ clientY, pointerId }: PointerEvent) => {
    if (pointerId !== start.pointerId) return
    const dy = clientY - start.clientY + scrollY - scrolled
    const middles = boxes.map(({ top, height }) => top + height / 2)
    const below = middles.filter((middle, i) => i > from && box.bottom + dy > middle).length
    const above = middles.filter((middle, i) => i < from && box.top + dy < middle).length
    to = from + below - above
    rows.forEach((row, i) => {
      const aside = i > from && i <= to ? -room : i < from && i >= to ? room : 0
      row.style.translate = `0 ${row === item ? dy : aside}px`
    })
  }
  const end = ({ type, pointerId }: PointerEvent) => {
    if (pointerId !== start.pointerId) return
    listening.abort()
    item.classList.remove('dragged')
    for (const row of rows) row.style.translate = ''
    if (type === 'pointerup' && to !== from) drop(to)
  }

  item.classList.add('dragged')
  const { signal } = listening
  document.addEventListener('pointermove', follow, { signal })
  document.addEventListener('pointerup', end, { signal })
  document.addEventListener('pointercancel', end, { signal })
}
