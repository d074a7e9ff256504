import { createElement, Fragment } from 'react'

/** A sentence in which backticks stand round what is to be written. */
export function WithCode({ text }: { text: string }) {
  const parts = text.split('`').map((part, index) => (index % 2 === 1 ? createElement('code', null, part) : part))
  return createElement(Fragment, null, ...parts)
}
