import type { HotspotQuestion } from '@/lib/quiz/kinds/hotspot'
import type { Verdict } from '@/lib/quiz/result'

type Props = {
  area: HotspotQuestion['areas'][number]
  picked: boolean
  /** Whether the student points at its control in the list, or has the focus there. */
  active: boolean
  verdict: Verdict | undefined
  /** Of the group of controls in which it has its own: a click goes there. */
  name: string
}

/** An area of a picture, for a pointer alone. */
export function Area({ area: { id, shape, coords }, picked, active, verdict, name }: Props) {
  const shared = {
    className: 'area',
    'aria-hidden': true,
    'data-picked': picked || undefined,
    'data-active': active || undefined,
    'data-verdict': verdict,
    onClick: () =>
      document.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"][value="${CSS.escape(id)}"]`)?.click(),
  }
  const [a = 0, b = 0, c = 0, d = 0] = coords
  switch (shape) {
    case 'rect':
      return <rect x={Math.min(a, c)} y={Math.min(b, d)} width={Math.abs(c - a)} height={Math.abs(d - b)} {...shared} />
    case 'circle':
      return <circle cx={a} cy={b} r={c} {...shared} />
    case 'poly':
      return <polygon points={coords.join(' ')} {...shared} />
  }
}
