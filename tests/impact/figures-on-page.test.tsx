import type { ReactElement } from 'react'
import { renderToStaticMarkup as draw } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Ref } from '#app/contract/ids.ts'
import { AreaHome } from '#app/impact/area-home.tsx'
import { ImpactPage } from '#app/impact/impact-page.tsx'
import { ThemeLines } from '#app/themes/theme-list.tsx'
import { ThemePage } from '#app/themes/theme-page.tsx'
import type { AreaTable } from '#db/people/schema.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { answered, patched, published, tookDown } from '#tests/build/public.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'
import { danglingReferences, figuresIn, repeated, valuesOf } from '#tests/design/markup.ts'

const plain = (markup: string) => figuresIn(markup).map(({ of, value }) => ({ of, value }))
const sameAs = (of: string) => (row: { of: string }) => row.of === of || row.of.startsWith(`${of}: `)
/** The charts of a page: sentence, picture, and what stands below with the table. */
const chartsIn = (markup: string) =>
  markup
    .split('<figure class="ct-chart')
    .slice(1)
    .map((figure) => {
      const [sentence = '', rest = ''] = figure.split('<div class="ct-chart__picture">')
      const [picture = '', below = ''] = rest.split('<p class="ct-meta ct-chart__warn">')
      return { sentence, picture, below: below.split('</figure>')[0] ?? '' }
    })
const oneFigure = (markup: string, of: string) => plain(markup).find((figure) => figure.of === of)?.value

/** A year in an area: themes, replies, things that wait or were hidden, answers of several kinds. */
async function year(world: World): Promise<{ area: AreaTable; themes: ThemeTable[] }> {
  const area = await world.area()
  const themes = [await world.theme(area), await world.theme(area), await world.theme(area)]
  const refs: Ref[] = []
  for (let i = 0; i < 12; i += 1) {
    const under = themes.filter((_, at) => i % (at + 2) === 0).map(({ id }) => id)
    const ref = await published(world, area, `Thing number ${i}.`, { themes: under })
    await patched(world, ref, { saidAt: `2026-0${1 + (i % 5)}-11T10:00:00.000Z` })
    refs.push(ref)
  }
  await published(world, area, 'A reply.', { parent: refs[0]!, themes: [themes[0]!.id] })
  await tookDown(world, await published(world, area, 'Hidden.', { themes: [themes[1]!.id] }))
  await world.say(area, 'Waits.')
  await answered(world, area, refs.slice(0, 4), { kind: 'did', days: 3, themes: [themes[0]!.id] })
  await answered(world, area, refs.slice(4, 6), { kind: 'cannot', days: 25, whatWouldChange: 'A new budget.' })
  await answered(world, area, refs.slice(6, 7), { kind: 'will_by', days: 40, byDay: '2026-12-01' })
  return { area, themes }
}

onEachDatabase('the figures on a page', (world) => {
  const pages = async () => {
    const { area, themes } = await year(world)
    const { impact, themePage, themes: allThemes, home } = world.services.impact
    const nobody = world.visitor()
    const { slug } = area
    const drawn: Record<string, ReactElement> = {
      impact: <ImpactPage area={slug} view={await impact(nobody, slug, {})} />,
      impactOfTheme: <ImpactPage area={slug} view={await impact(nobody, slug, { theme: themes[0]!.slug, kind: 'did' })} />,
      theme: <ThemePage area={slug} view={await themePage(nobody, slug, themes[0]!.slug)} />,
      themes: <ThemeLines area={slug} themes={await allThemes(nobody, slug)} />,
      home: <AreaHome area={area} view={await home(nobody, slug)} />,
    }
    return { area, themes, markup: Object.fromEntries(Object.entries(drawn).map(([name, page]) => [name, draw(page)])) }
  }

  test('are the same in sentence, picture and table', async () => {
    const { markup } = await pages()
    const charts = [...chartsIn(markup.impact!), ...chartsIn(markup.impactOfTheme!), ...chartsIn(markup.theme!)]
    expect(charts).toHaveLength(9)
    for (const { sentence, picture, below } of charts) {
      const table = plain(below)
      expect(plain(sentence).length).toBeGreaterThan(0)
      for (const { of, value } of [...plain(picture), ...plain(sentence)]) expect(table.find(sameAs(of)), of).toMatchObject({ value })
    }
  })

  test('are those of the open data, page by page', async () => {
    const { area, themes, markup } = await pages()
    const open = (await world.services.openData.list(area.slug, 'themes', '')) as {
      themes: { slug: string; title: string; contributions: number; responses: number }[]
    }
    const { contributions } = (await world.services.openData.list(area.slug, 'contributions', '')) as { contributions: unknown[] }
    const { responses } = (await world.services.openData.list(area.slug, 'responses', '')) as { responses: unknown[] }
    expect(open.themes.map(({ contributions }) => contributions)).toEqual([7, 4, 3])
    for (const { slug, title, ...counts } of open.themes) {
      expect(oneFigure(markup.impact!, `${title}: Things said`)).toBe(counts.contributions)
      expect(oneFigure(markup.impact!, `${title}: Answers`)).toBe(counts.responses)
      expect(oneFigure(markup.themes!, `${slug}: said`)).toBe(counts.contributions)
    }
    expect(oneFigure(markup.theme!, 'said')).toBe(open.themes.find(({ slug }) => slug === themes[0]!.slug)!.contributions)
    expect(oneFigure(markup.impact!, 'said')).toBe(contributions.length)
    expect(oneFigure(markup.impact!, 'All answers')).toBe(responses.length)
    expect(oneFigure(markup.impact!, 'Answered')! + oneFigure(markup.impact!, 'Still waiting')!).toBe(contributions.length)
    expect(oneFigure(markup.home!, 'waiting')).toBe(oneFigure(markup.impact!, 'Still waiting'))
  })

  test('stand on pages whose parts refer to each other rightly', async () => {
    const { markup } = await pages()
    for (const [name, page] of Object.entries(markup)) {
      expect(repeated(valuesOf(page, 'id')), name).toEqual([])
      expect(
        danglingReferences(page).filter((id) => !/^[ip]-/.test(id)),
        name,
      ).toEqual([])
    }
  })
})
