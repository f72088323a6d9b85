import fc from 'fast-check'
import { renderToStaticMarkup as draw } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Gallery } from '#app/design/gallery.tsx'
import type { Month } from '#app/design/months.ts'
import { TimeSeries } from '#app/design/time-series.tsx'
import { figuresIn, valuesOf } from './markup.ts'

const charts = draw(<Gallery part="charts" />)
  .split('<figure')
  .slice(1)
  .map((figure) => {
    const [sentence = '', rest = ''] = figure.split('<div class="ct-chart__picture">')
    const [picture = '', table = ''] = rest.split('<p class="ct-meta ct-chart__warn">')
    return { id: valuesOf(figure, 'id')[0], sentence, picture, table: table.split('</figure>')[0] ?? '' }
  })
const plain = (markup: string) => figuresIn(markup).map(({ of, value }) => ({ of, value }))
/** Bars have one figure each; in the table it stands under the heading of its column. */
const sameAs = (of: string) => (row: { of: string }) => row.of === of || row.of.startsWith(`${of}: `)

describe.each(charts)('the chart $id', ({ sentence, picture, table }) => {
  test('draws the numbers that its table shows, all of them', () => {
    const drawn = plain(picture)
    const shown = plain(table)
    expect(drawn.length).toBeGreaterThan(0)
    for (const { of, value } of drawn) expect(shown.find(sameAs(of)), of).toMatchObject({ value })
    const undrawn = shown.filter((row) => !row.of.endsWith('How many') && !drawn.some(({ of }) => sameAs(of)(row)))
    expect(undrawn).toEqual([])
  })
  test('says in its sentence what its table shows', () => {
    for (const { of, value } of plain(sentence)) expect(plain(table).find(sameAs(of)), of).toMatchObject({ value })
  })
  test('writes each number in words of the page where it is drawn as a bar or a track', () => {
    const words = picture.replace(/<[^>]*>/g, ' ')
    if (!picture.includes('ct-chart__plot')) for (const { value } of plain(picture)) expect(words).toContain(String(value))
  })
})

test('bars are as long as their numbers', () => {
  for (const { tag, value } of figuresIn(charts.find(({ id }) => id === 'kinds')!.picture))
    expect(valuesOf(tag, 'width')).toEqual([`${value}%`])
})

describe('a line over months', () => {
  const months: Month[] = ['2026-09', '2026-10', '2026-11']
  const counts = fc.array(fc.nat(2_000_000), { minLength: 3, maxLength: 3 })
  const plot = (said: number[], answered: number[]) =>
    draw(
      <TimeSeries
        id="t"
        title="t"
        description="d"
        months={months}
        series={[
          { label: 'Said', tone: 'family', values: said },
          { label: 'Answered', tone: 'service', values: answered },
        ]}
      />,
    )

  test('stands as high as its number, from zero, inside the frame', () => {
    fc.assert(
      fc.property(counts, counts, (said, answered) => {
        const markup = plot(said, answered)
        const full = Number(valuesOf(markup, 'data-full')[0])
        expect(full).toBeGreaterThanOrEqual(Math.max(...said, ...answered))
        for (const { tag, value } of figuresIn(markup)) {
          const [cy] = valuesOf(tag, 'cy')
          const middle = cy === undefined ? Number(valuesOf(tag, 'y')[0]) + 5 : Number(cy)
          expect(middle).toBeCloseTo(204 - (value / full) * 190, 6)
        }
      }),
      { seed: 20261119 },
    )
  })
  test('has three whole lines behind it at most, and labels that do not touch', () => {
    fc.assert(
      fc.property(counts, counts, (said, answered) => {
        const markup = plot(said, answered)
        const heights = [...markup.matchAll(/<text class="t-strong"[^>]* y="([\d.]+)"/g)].map(([, y]) => Number(y))
        expect(Math.abs(heights[0]! - heights[1]!)).toBeGreaterThanOrEqual(39)
        const grid = [...markup.matchAll(/text-anchor="end">([\d,.]+)</g)].map(([, text]) => text!)
        expect(grid).toHaveLength(3)
        expect(grid.join()).not.toContain('.')
      }),
      { seed: 20261119 },
    )
  })
})
