import { useState } from 'react'
import { gradeHotspot, type HotspotQuestion } from '@/lib/quiz/kinds/hotspot'
import { hotspot as words } from '@/wording'
import { Area } from '../area'
import type { KindOfQuestion, ViewProps } from '../kind'
import { Options } from '../options'
import { foundOf, remarksOnPicks } from '../picks'

/* The list holds the controls; the areas of the picture are a second way to reach them, for a pointer. */
function View({ question, id, response, parts, respond }: ViewProps<HotspotQuestion>) {
  const { image, areas, select, lang } = question
  const picked = response?.picked ?? []
  const [active, setActive] = useState<string>()
  return (
    <div className="hotspot">
      <div className="picture">
        <img src={image.src} alt={image.alt} lang={lang} width={image.width} height={image.height} loading="lazy" />
        <svg viewBox={`0 0 ${image.width} ${image.height}`} aria-hidden="true">
          {areas.map((area) => (
            <Area
              key={area.id}
              area={area}
              picked={picked.includes(area.id)}
              active={active === area.id}
              verdict={parts?.get(area.id)?.verdict}
              name={id}
            />
          ))}
        </svg>
      </div>
      <Options
        options={areas}
        many={select === 'many'}
        id={id}
        picked={picked}
        parts={parts}
        attend={setActive}
        pick={(next) => respond((before) => ({ kind: 'hotspot', picked: next(before?.picked ?? []) }))}
      />
    </div>
  )
}

export const hotspot: KindOfQuestion<HotspotQuestion> = {
  View,
  grade: gradeHotspot,
  instruction: ({ select }) => words.instruction[select],
  scoring: ({ select }) => (select === 'many' ? words.scoring : undefined),
  incomplete: () => words.empty,
  tally: (grade, { select }) => (select === 'many' ? foundOf(grade) : undefined),
  remarks: (question, grade) => remarksOnPicks(question.areas, grade, question.select === 'many'),
}
