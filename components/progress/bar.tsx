/** A bar beside its figure, drawn: no style attribute, which the page's policy forbids. `share` of its width, 0 to 1. */
export function Bar({ share }: { share: number }) {
  return (
    <svg className="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width={100 * share} height="8" />
    </svg>
  )
}
