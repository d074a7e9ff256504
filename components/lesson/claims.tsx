import { source } from '@/wording'
import { Html } from '../html'

export type Claim = {
  id: string
  /** Inline HTML. */
  text: string
  /** Who says it; `article` is the author's own statement. */
  voice: string
}

/** What a passage states, each statement with whoever makes it. */
export function Claims({ claims }: { claims: Claim[] }) {
  return (
    <ul className="claims">
      {claims.map((claim) => (
        <li key={claim.id}>
          <Html html={claim.text} /> <Voice voice={claim.voice} />
        </li>
      ))}
    </ul>
  )
}

export function Voice({ voice }: { voice: string }) {
  return (
    <span className="voice">
      {source.saidBy} {voice === 'article' ? source.own : voice}
    </span>
  )
}
