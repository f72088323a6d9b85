import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, test } from 'vitest'
import { readingAge } from '#app/contract/reading-age.ts'
import { changeOf, shareOf } from '#app/contract/surveys/interval.ts'
import type { SurveyResultsView } from '#app/contract/surveys/result-views.ts'
import { ResultsPage } from '#app/surveys/results-page.tsx'
import type { AreaTable } from '#db/people/schema.ts'
import { onEachDatabase } from '../build/world.ts'
import { answer, aWave, definition } from './asked.ts'

const say = (text: string) => ({ text })
const choices = (...codes: string[]) => codes.map((code) => ({ code, label: say(code) }))
const ASKED = [
  { id: 'listen', type: 'agreement', title: say('<b>People</b> listen to us') },
  { id: 'helped', type: 'several', title: say('What helped?'), choices: choices('school', 'nurse') },
  { id: 'district', type: 'single', title: say('Where?'), breakdown: 'district', choices: choices('north', 'south') },
]
const TABLES = [{ question: 'listen', by: 'district' }, { question: 'helped' }]
const html = (results: SurveyResultsView) => renderToStaticMarkup(<ResultsPage area="wyre" results={results} />)

/** What stands on a page for reading, without pictures and tables, line by line. */
const proseOf = (page: string) =>
  page
    .replace(/<svg.*?<\/svg>|<table.*?<\/table>/gs, ' ')
    .replace(/<\/(?:p|h2|li|dt|dd|figcaption|summary)>/g, '\n')
    .replace(/<[^>]+>/g, '')

describe('how sure a share is', () => {
  test('is as in the worked examples that were published', () => {
    // Newcombe 1998: 81 of 263, and 56 of 70 beside 48 of 80.
    expect(shareOf(81, 263)).toEqual({ percent: 31, low: 26, high: 37 })
    expect(shareOf(0, 20)).toEqual({ percent: 0, low: 0, high: 16 })
    expect(changeOf({ count: 48, people: 80 }, { count: 56, people: 70 })).toBe('more')
    expect(changeOf({ count: 56, people: 70 }, { count: 48, people: 80 })).toBe('fewer')
    expect(changeOf({ count: 30, people: 60 }, { count: 33, people: 60 })).toBe('none')
  })
})

onEachDatabase('results of surveys', (world) => {
  let area: AreaTable
  const surveys = () => world.services.surveys
  beforeEach(async () => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
    area = await world.area()
  })
  const made = async () => {
    const officer = await world.holder(area, 'officer')
    const ref = await surveys().make(officer, area.slug, { definition: definition(ASKED) })
    await surveys().publish(officer, area.slug, ref)
    return { officer, ref }
  }
  /** Asks once more in a month of 2026: six of each answer in every district, and so many more who agree. */
  async function asked({ officer, ref }: Awaited<ReturnType<typeof made>>, month: string, agree: number, few = false) {
    const at = (day: string) => `2026-${month}-${day}T09:00:00.000Z`
    world.now = new Date(at('03'))
    await surveys().planWave(officer, area.slug, ref, {
      ...aWave,
      opensAt: at('04'),
      closesAt: at('20'),
      whatWeDidBy: '2026-12-01',
      tables: TABLES,
    })
    world.now = new Date(at('04'))
    await surveys().turnWaves()
    const all = ['north', 'south', undefined].flatMap((district) =>
      ['agree_a_lot', 'agree', 'not_sure', 'disagree', 'disagree_a_lot'].flatMap((listen) =>
        Array.from({ length: 6 }, (_, nth) => ({ listen, ...(district && { district }), ...(nth > 2 && { helped: ['school'] }) })),
      ),
    )
    const more = Array.from({ length: agree }, () => ({ listen: 'agree', district: 'north', helped: ['nurse'] }))
    for (const given of few ? all.slice(0, 4) : [...all, ...more]) await answer(world, area, ref, given)
    world.now = new Date(at('20'))
    await surveys().turnWaves()
    await surveys().releaseDue()
  }

  test('are there once a survey was asked, for anybody, and for no other area', async () => {
    const survey = await made()
    await expect(surveys().results(area.slug, survey.ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await asked(survey, '03', 0, true)
    await expect(surveys().results((await world.area()).slug, survey.ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    for (const wave of ['2', '0', 'x', ''])
      await expect(surveys().results(area.slug, survey.ref, wave)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    const results = await surveys().results(area.slug, survey.ref)
    expect(results).toMatchObject({ wave: { number: 1, over: true, reachedBy: 'By letter' }, people: { hidden: 'few' } })
    expect(html(results)).toContain('Too few families took part')
    expect(html(results)).not.toContain('data-value')
  })

  test('tell each answer, by group, and what changed from wave to wave', { timeout: 60_000 }, async () => {
    const survey = await made()
    await asked(survey, '03', 0)
    await asked(survey, '04', 60)
    const results = await surveys().results(area.slug, survey.ref)
    const listen = results.questions.find(({ id }) => id === 'listen')!
    expect(results.people).toEqual({ shown: 150 })
    expect(listen.rows.map(({ label }) => label)).toEqual([
      'Agree a lot',
      'Agree',
      'Not sure, or did not say',
      'Disagree',
      'Disagree a lot',
    ])
    expect(listen.rows[1]).toMatchObject({ figure: { shown: 78 }, share: { percent: 52, low: 44, high: 60 } })
    expect(listen.trend).toMatchObject({
      change: 'more',
      steps: [
        { share: { percent: 40 }, people: 90 },
        { share: { percent: 64 }, people: 150 },
      ],
    })
    expect(listen.by).toMatchObject([
      { by: 'Where?', columns: ['Agree or agree a lot', 'Not sure, or did not say', 'Disagree or disagree a lot'] },
    ])
    expect(listen.by[0]!.rows[0]).toMatchObject({ label: 'north', figures: [{ shown: 72 }, { shown: 6 }, { shown: 12 }] })
    expect(results.questions.find(({ id }) => id === 'helped')!.rows).toMatchObject([
      { label: 'school', figure: { shown: 45 } },
      { label: 'nurse' },
    ])
    expect((await surveys().results(area.slug, survey.ref, '1')).people).toEqual({ shown: 90 })
    const page = html(results)
    expect(page).toContain('More families said so than at first.')
    expect(page).toContain('&lt;b&gt;People&lt;/b&gt; listen to us')
    expect(readingAge(proseOf(page)).age).toBeLessThanOrEqual(10)
  })
})
