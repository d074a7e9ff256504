import { result as words } from '@/wording'
import { Html } from '../html'

/** What would have been right, under a part that was not. */
export function Instead({ html }: { html: string }) {
  return (
    <span className="instead">
      {words.instead} <Html html={html} />
    </span>
  )
}
