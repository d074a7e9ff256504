/** How far from the window a part of the page is near: two screens. */
const NEAR = '200% 0px'

const SECTION = 'section'

/**
 * Calls `wake` once for each island, in its turn: first for those that the student has touched, then for the others that
 * are in the window or come near. The islands of a section go together, for what happens in one may concern the others.
 */
export function whenNear(islands: readonly HTMLElement[], wake: (island: HTMLElement) => void): void {
  const asleep = new Set(islands)
  const rouse = (some: Iterable<HTMLElement>) => {
    for (const island of some) if (asleep.delete(island)) wake(island)
  }
  const partOf = (island: HTMLElement) => island.closest<HTMLElement>(SECTION) ?? island
  const within = (part: Element) => [...asleep].filter((island) => part.contains(island))

  const touch = (target: EventTarget | null) =>
    rouse([...asleep].filter((island) => target instanceof Node && island.contains(target)))
  for (const { button } of window.earlyTaps ?? []) touch(button)
  for (const type of ['pointerdown', 'focusin', 'earlytap']) addEventListener(type, ({ target }) => touch(target), true)

  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        // What has no box is nowhere, and so is not far.
        if (!isIntersecting && target.getClientRects().length > 0) continue
        observer.unobserve(target)
        rouse(within(target))
      }
    },
    { rootMargin: NEAR },
  )
  for (const part of new Set([...asleep].map(partOf))) observer.observe(part)
}
