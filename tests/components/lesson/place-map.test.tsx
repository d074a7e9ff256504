// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Place } from '@/components/lesson/map-drawing'
import { PlaceMap } from '@/components/lesson/place-map'

const alps: Place[] = [
  { name: 'Bern', points: [[46.95, 7.45]] },
  { name: 'Vienna', points: [[48.21, 16.37]] },
]

const land = () => document.querySelector('.map-land')?.getAttribute('d') ?? ''

describe('PlaceMap', () => {
  it('is a picture with a name and a description that lists what it shows', () => {
    render(<PlaceMap title="Two capitals" highlight={['Switzerland', 'Austria']} places={alps} />)
    const picture = screen.getByRole('img', { name: /Two capitals/ })
    expect(picture).toHaveAccessibleName(/Shaded: Switzerland, Austria\. Marked: Bern, Vienna\./)
  })

  it('marks and names each place, and names the shaded countries', () => {
    render(<PlaceMap title="t" highlight={['Switzerland', 'Austria']} places={alps} />)
    expect(document.querySelectorAll('.map-dot')).toHaveLength(2)
    for (const name of ['Bern', 'Vienna', 'Switzerland', 'Austria']) expect(screen.getByText(name)).toBeInTheDocument()
  })

  it('keeps the list that says the same', () => {
    render(
      <PlaceMap title="t" places={alps}>
        <ul>
          <li>Bern is a capital</li>
        </ul>
      </PlaceMap>,
    )
    expect(screen.getByRole('figure')).toContainElement(screen.getByText('Bern is a capital'))
  })

  it('goes round an area in whichever direction its points were written', () => {
    const corners: [number, number][] = [
      [46, 7],
      [46, 16],
      [48, 16],
      [48, 7],
    ]
    const { unmount } = render(<PlaceMap title="t" places={[{ name: 'Range', points: corners }]} />)
    const drawn = document.querySelector('.map-area')?.getAttribute('d')?.length ?? 0
    unmount()
    render(<PlaceMap title="t" places={[{ name: 'Range', points: corners.toReversed() }]} />)
    const reversed = document.querySelector('.map-area')?.getAttribute('d')?.length ?? 0
    expect(drawn).toBeGreaterThan(0)
    expect(Math.abs(drawn - reversed)).toBeLessThan(5)
  })

  it('leaves the sea free: what an island shrinks to does not turn inside out', () => {
    render(
      <PlaceMap
        title="t"
        places={[
          { name: 'Suva', points: [[-18.1, 178.4]] },
          { name: 'Honiara', points: [[-9.4, 160]] },
        ]}
      />,
    )
    expect(land()).not.toMatch(/M0,0|M480,0/)
  })

  it('takes the names that authors use for countries', () => {
    render(<PlaceMap title="t" highlight={['Turkiye']} places={[]} />)
    expect(document.querySelector('.map-shaded')?.getAttribute('d')?.length).toBeGreaterThan(20)
  })

  it('stops at a country that is on no map', () => {
    expect(() => render(<PlaceMap title="t" highlight={['Atlantis']} places={alps} />)).toThrow('no country "Atlantis"')
  })

  it('is small', () => {
    render(<PlaceMap title="t" highlight={['Austria', 'Hungary', 'Italy', 'Greece']} places={alps} />)
    expect(document.querySelector('svg')?.outerHTML.length).toBeLessThan(20_000)
  })
})
