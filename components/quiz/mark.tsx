import type { Outcome } from '@/lib/quiz/outcome'
import type { Verdict } from '@/lib/quiz/result'
import { verdicts } from '@/wording'

const paths: Record<Outcome | Verdict, string> = {
  right: 'M3 8.5 6.5 12 13 4.5',
  partial: 'M3 8h10',
  wrong: 'M4 4l8 8M12 4l-8 8',
  missed: 'M8 3.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 1 1 0-9',
  spared: '',
}

/** The sign of an outcome or a verdict. It only ever stands beside words. */
export function Sign({ of }: { of: Outcome | Verdict }) {
  return (
    <svg className="sign" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[of]} />
    </svg>
  )
}

/** What became of a part, as a sign and in words; nothing for a part that was rightly left alone. */
export function Mark({ verdict, words }: { verdict: Verdict | 'partial' | undefined; words?: string }) {
  if (!verdict || verdict === 'spared') return null
  return (
    <span className="mark" data-verdict={verdict}>
      {/* In the name of a control, the words would run into those before. */}
      <span className="unseen">, </span>
      <Sign of={verdict} />
      <span className="mark-words">{words ?? verdicts[verdict]}</span>
    </span>
  )
}
