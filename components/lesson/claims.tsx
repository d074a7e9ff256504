import { source } from '@/wording'
import { Html } from '../html'
import { Inserted } from '../inserted'
import type { Foreign } from '../written'

export type Claim = Foreign<'text' | 'voice'> & {
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
          <Html html={claim.text} {...claim.foreign?.text} /> <Voice {...claim} />
        </li>
      ))}
    </ul>
  )
}

export function Voice({ voice, foreign }: Pick<Claim, 'voice' | 'foreign'>) {
  return (
    <span className="voice">
      {source.saidBy} {voice === 'article' ? source.own : <Inserted text={voice} {...foreign?.voice} />}
    </span>
  )
}
