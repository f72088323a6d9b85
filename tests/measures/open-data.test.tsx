import { text } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { renderToStaticMarkup as draw } from 'react-dom/server'
import { expect, test } from 'vitest'
import { periodInWords } from '#app/contract/periods.ts'
import { HERE } from '#app/measures/figure-words.ts'
import { MeasurePage } from '#app/measures/measure-page.tsx'
import { MeasuresPage } from '#app/measures/measures-page.tsx'
import type { AreaTable } from '#db/people/schema.ts'
import { csvCell } from '#server/open-data/csv-cell.ts'
import type { MeasureRow } from '#server/open-data/measure-rows.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { danglingReferences, figuresIn, repeated, valuesOf } from '#tests/design/markup.ts'
import { plansInTime } from './measured.ts'

/** Measures of every kind: with gaps, with others beside, with a note, with one figure, with none, not kept any more. */
async function measured(world: World): Promise<AreaTable> {
  const area = await world.area()
  const officer = await world.holder(area, 'officer')
  const theme = await world.theme(area)
  const { measures } = world.services
  const paste = (ref: string, readings: string, beside = '') => measures.pasteReadings(officer, area.slug, ref, { readings, beside })
  const plans = await plansInTime(world, area, officer, { target: '60', baseline: '46.3', theme: theme.slug })
  await paste(plans, '2019,46.3,628\n2020,95.4,483\n2022,31.1,559\n2023,27.5,1155\n2024,37.2,1389,"Moved, at last"')
  await paste(plans, '2019,58.7\n2020,55.6\n2021,57.9\n2022,47.7\n2023,49.1\n2024,45.9', 'England')
  await paste(plans, '2023,50\n2024,51.25', 'Our neighbours')
  const waits = await plansInTime(world, area, officer, { title: 'Waits', unit: 'weeks', better: 'down' })
  await paste(waits, '2025-Q1,18\n2025-Q2,17.5\n2025-Q4,12')
  const money = await plansInTime(world, area, officer, { title: 'Money over or under', unit: '£', better: 'neither' })
  await paste(money, '2023/24,-1200000\n2024/25,350000.5')
  const counted = await plansInTime(world, area, officer, { title: 'Asked for', unit: '', better: 'neither' })
  await paste(counted, '2024,1883')
  await paste(counted, '2023,138242\n2024,154489', 'England')
  await plansInTime(world, area, officer, { title: 'Not counted so far' })
  const only = await plansInTime(world, area, officer, { title: 'Only others' })
  await paste(only, '2023,49.1\n2024,45.9', 'England')
  await measures.retireMeasure(officer, area.slug, waits)
  return area
}

async function rowsOf(world: World, area: AreaTable): Promise<MeasureRow[]> {
  const { measures } = (await world.services.openData.list(area.slug, 'measures', '')) as { measures: MeasureRow[] }
  return measures
}
const figures = (markup: string) => new Map(figuresIn(markup).map(({ of, value }) => [of, value]))
/** Sentence, picture and table of a chart. */
function partsOf(markup: string) {
  const [sentence = '', rest = ''] = (markup.split('<figure')[1] ?? '').split('<div class="ct-chart__picture">')
  const [picture = '', below = ''] = rest.split('<p class="ct-meta ct-chart__warn">')
  return { sentence, picture, table: below.split('</figure>')[0] ?? '' }
}

onEachDatabase('the open data of measures', (world) => {
  test('say nothing of an area that is not there, and begin at the start after what is no place', async () => {
    await expect(world.services.openData.list('nowhere', 'measures', '')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    const area = await measured(world)
    const all = await rowsOf(world, area)
    for (const after of ['x', 'ME-000000', "'; drop table reading", 'CT-000000', 'ME-000000|England'])
      expect((await world.services.openData.list(area.slug, 'measures', after)) as object).toMatchObject({ measures: all })
  })

  test('are what their description says they are, one row for each figure and one for a measure without any', async () => {
    const area = await measured(world)
    const answer = await world.services.openData.list(area.slug, 'measures', '')
    const check = new Ajv2020({ strict: false, allErrors: true }).compile(
      world.services.openData.describe().components.schemas.measures as object,
    )
    check(JSON.parse(JSON.stringify(answer)))
    expect(check.errors ?? []).toEqual([])
    const rows = await rowsOf(world, area)
    expect(rows).toHaveLength(5 + 6 + 2 + 3 + 2 + 1 + 2 + 1 + 2)
    expect(rows.filter(({ period }) => period === null)).toMatchObject([{ title: 'Not counted so far', value: null, n: null }])
    expect(rows.filter(({ retiredOn }) => retiredOn !== null).map(({ title }) => title)).toEqual(['Waits', 'Waits', 'Waits'])
    expect(
      world.services.openData
        .dictionary()
        .find(({ name }) => name === 'measures')!
        .columns.map(({ meaning }) => meaning),
    ).not.toContain('')
  })

  test('say the same as a table for a spreadsheet', async () => {
    const area = await measured(world)
    const rows = await rowsOf(world, area)
    const csv: Record<string, string>[] = parse(await text(await world.services.openData.csv(world.visitor(), area.slug, 'measures')), {
      columns: true,
      bom: true,
    })
    expect(csv).toEqual(
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [
            name,
            value === null ? '' : typeof value === 'number' ? String(value) : csvCell(value),
          ]),
        ),
      ),
    )
  })

  test('come in pages that neither overlap nor leave anything out', async () => {
    const area = await world.area()
    const officer = await world.holder(area, 'officer')
    for (const title of ['One', 'Two']) {
      const ref = await plansInTime(world, area, officer, { title })
      const months = Array.from({ length: 90 }, (_, at) => `${2015 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')},${at}`)
      for (const beside of ['', 'England | Wales', 'Über all'])
        await world.services.measures.pasteReadings(officer, area.slug, ref, { readings: months.join('\n'), beside })
    }
    const seen: MeasureRow[] = []
    for (let after: string | null = ''; after !== null; ) {
      const page = (await world.services.openData.list(area.slug, 'measures', after)) as { measures: MeasureRow[]; next: string | null }
      expect(page.measures.length).toBeLessThanOrEqual(200)
      seen.push(...page.measures)
      after = page.next && new URL(page.next).searchParams.get('after')
    }
    const keys = seen.map(({ ref, beside, period }) => `${ref} ${beside} ${period}`)
    expect(new Set(keys).size).toBe(2 * 3 * 90)
    expect(keys).toHaveLength(2 * 3 * 90)
  })
})

onEachDatabase('the figures of measures on a page', (world) => {
  test('are those of the open data, in the list and on each page, and missing ones are said in words', async () => {
    const area = await measured(world)
    const rows = await rowsOf(world, area)
    const lines = await world.services.measures.measures(world.visitor(), area.slug)
    const list = figures(draw(<MeasuresPage area={area.slug} measures={lines} />))
    expect(lines).toHaveLength(6)
    for (const { ref, title } of lines) {
      const own = rows.filter((row) => row.ref === ref && row.beside === '' && row.value !== null)
      expect(list.get(`${ref}: latest`), title).toBe(own.at(-1)?.value ?? undefined)
      expect(list.get(`${ref}: target`), title).toBe(rows.find((row) => row.ref === ref)!.target ?? undefined)
      const measure = await world.services.measures.measure(world.visitor(), area.slug, ref)
      const page = draw(<MeasurePage area={area.slug} areaName={area.name} measure={measure} />)
      const table = figures(partsOf(page).table)
      for (const { beside, period, value, n } of rows.filter((row) => row.ref === ref && row.period !== null)) {
        const when = periodInWords(period!)
        expect(table.get(`${when}: ${beside || HERE}`), `${title}, ${when}, ${beside}`).toBe(value)
        if (beside === '' && n !== null) expect(table.get(`${when}: How many`)).toBe(n)
      }
      expect([...table.keys()].filter((of) => !/How many$|^Target/.test(of))).toHaveLength(
        rows.filter((row) => row.ref === ref && row.value !== null).length,
      )
      expect(repeated(valuesOf(page, 'id'))).toEqual([])
      expect(danglingReferences(page).filter((id) => !/^[ip]-/.test(id))).toEqual([])
    }
  })

  test('are the same in sentence, picture and table', async () => {
    const area = await measured(world)
    for (const { ref, title } of await world.services.measures.measures(world.visitor(), area.slug)) {
      const measure = await world.services.measures.measure(world.visitor(), area.slug, ref)
      if (measure.readings.length + measure.besides.length === 0) continue
      for (const besideLabel of [undefined, ...measure.besides.map(({ label }) => label)]) {
        const { sentence, picture, table } = partsOf(
          draw(<MeasurePage area={area.slug} areaName={area.name} measure={measure} besideLabel={besideLabel} />),
        )
        const shown = figures(table)
        expect(figures(picture).size, title).toBeGreaterThan(0)
        expect(figures(sentence).size, title).toBeGreaterThan(0)
        for (const [of, value] of [...figures(picture), ...figures(sentence)]) expect(shown.get(of), `${title}: ${of}`).toBe(value)
        if (besideLabel && title !== 'Asked for')
          expect([...figures(picture).keys()].some((of) => of.endsWith(`: ${besideLabel}`))).toBe(true)
      }
    }
  })

  test('leave a gap in the line where there is none, and a figure on another scale to the table', async () => {
    const area = await measured(world)
    const lines = await world.services.measures.measures(world.visitor(), area.slug)
    const page = async (title: string) => {
      const { ref } = lines.find((line) => line.title === title)!
      return partsOf(
        draw(
          <MeasurePage
            area={area.slug}
            areaName={area.name}
            measure={await world.services.measures.measure(world.visitor(), area.slug, ref)}
          />,
        ),
      )
    }
    const plans = await page('New plans within 20 weeks')
    expect(valuesOf(plans.picture, 'd')[0]!.match(/M/g)).toHaveLength(2)
    expect(plans.table).toContain('No figure')
    expect(plans.sentence).toContain('37.2 in 100')
    expect(plans.picture).toContain('Target 60%')
    const asked = await page('Asked for')
    expect([...figures(asked.picture).keys()]).toEqual([`2024: ${HERE}`])
    expect(asked.sentence).toContain('another scale')
    expect(figures(asked.table).get('2024: England')).toBe(154489)
  })
})
