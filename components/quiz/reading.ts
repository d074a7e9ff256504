/**
 * What is to be read out next in a part of the page that asks one question after the other: what is marked `data-reading`, or else
 * the stem of the question. It can have the focus then.
 */
export function readingIn(selector: string): HTMLElement | null {
  const element = ['[data-reading]', '.stem', '.question-head h3'].flatMap(
    (part) => document.querySelector<HTMLElement>(`${selector} ${part}`) ?? [],
  )[0]
  if (element) element.tabIndex = -1
  return element ?? null
}
