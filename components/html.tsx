import { type AllHTMLAttributes, createElement } from 'react'

type Props = Omit<AllHTMLAttributes<HTMLElement>, 'as' | 'children' | 'dangerouslySetInnerHTML'> & {
  /** HTML that the build rendered from an author's Markdown. Nothing that a student typed may come here. */
  html: string
  /** The element it stands in; `span` for inline HTML. */
  as?: 'span' | 'div' | 'p' | 'li' | 'legend' | 'blockquote' | 'figcaption' | 'dd' | 'td' | 'th' | 'label'
}

/** The only place where HTML enters a page as a string. */
export function Html({ html, as = 'span', ...rest }: Props) {
  return createElement(as, { ...rest, dangerouslySetInnerHTML: { __html: html } })
}
