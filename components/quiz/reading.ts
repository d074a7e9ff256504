/**
 * What is to be read out next in a part of the page that asks one question after the other: the stem of the question, or the
 * heading of what has come in its place, marked `data-reading`. It can have the focus then.
 */
export function readingIn(selector: string): HTMLElement | null {
  const element = ['.stem', '.question-head h3', '[data-reading]'].flatMap(
    (part) => document.querySelector<HTMLElement>(`${selector} ${part}`) ?? [],
  )[0]
  if (element) element.tabIndex = -1
  return element ?? null
}
