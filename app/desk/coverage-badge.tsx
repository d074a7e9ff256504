import { coverage as wording } from '@/components/wording/coverage'
import type { Coverage } from '@/lib/course/coverage-map'

/** What is missing of something; nothing where nothing is. */
export function CoverageBadge({ coverage }: { coverage: Coverage }) {
  return coverage === 'covered' ? null : (
    <span className="badge" data-coverage={coverage}>
      {wording.gaps[coverage]}
    </span>
  )
}
