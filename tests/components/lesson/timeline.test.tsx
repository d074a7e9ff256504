// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Timeline, TimelineEntry } from '@/components/lesson/timeline'

function lights(when: string[]) {
  render(
    <Timeline title="Lights">
      {when.map((date) => (
        <TimelineEntry key={date} when={date}>
          A light is lit.
        </TimelineEntry>
      ))}
    </Timeline>,
  )
}
const dots = () => [...document.querySelectorAll('circle')].map((dot) => Number(dot.getAttribute('cx')))

describe('Timeline', () => {
  it('is a list of dates with what happened', () => {
    lights(['1811', 'May 1820'])
    expect(screen.getByRole('figure')).toHaveTextContent(/^Lights/)
    expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
      '1811A light is lit.',
      'May 1820A light is lit.',
    ])
  })

  it('draws dates to scale above the list', () => {
    lights(['1810', '1811', '1820'])
    const [a = 0, b = 0, c = 0] = dots()
    expect((c - b) / (b - a)).toBeCloseTo(9, 0)
  })

  it('draws no dot for what has no date of its own', () => {
    lights(['1810', '1811', '1820', 'some time before 1815'])
    expect(dots()).toHaveLength(3)
    expect(screen.getAllByRole('listitem')).toHaveLength(4)
  })

  it.each([[['1811', '1820']], [['May 1811', 'June 1811', 'July 1811']]])('draws no scale for %j', (when) => {
    lights(when)
    expect(document.querySelector('svg')).toBeNull()
  })
})
