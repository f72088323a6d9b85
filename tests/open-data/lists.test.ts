import { text } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { ContributionId, Ref } from '#app/contract/ids.ts'
import type { OpenList } from '#app/contract/open-data.ts'
import { insertVersions } from '#db/feedback/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { moment, newSecretId } from '#server/clock.ts'
import { alter } from '#server/feedback/standing.ts'
import { overdueBy } from '#server/plan/overdue.ts'
import { organisation } from '../build/desk.ts'
import { onEachDatabase, type World } from '../build/world.ts'

/** Says something and makes it public with these words, under these themes. */
async function shown(world: World, area: AreaTable, words: string, themeIds: `theme_${string}`[] = []) {
  const { ref } = await world.say(area, words)
  const { id } = await world.db.selectFrom('contribution').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
  const at = moment(world.services.tools.clock)
  const versionId = newSecretId('version')
  await world.services.tools.change(async (tx) => {
    await insertVersions(tx, [
      { id: versionId, contributionId: id as ContributionId, number: 2, kind: 'shown', sealed: null, words, takenOut: '[]', writtenAt: at },
    ])
    await alter(tx, id, {
      patch: { publishedAt: at, readAt: at, currentVersionId: versionId },
      themes: { ids: themeIds, by: 'desk' },
      words,
      at,
    })
  })
  return ref
}

async function valid(world: World, name: OpenList, answer: unknown) {
  const description = world.services.openData.describe()
  const ajv = new Ajv2020({ strict: false, allErrors: true })
  const check = ajv.compile(description.components.schemas[name] as object)
  check(JSON.parse(JSON.stringify(answer)))
  expect(check.errors ?? []).toEqual([])
}

onEachDatabase('open data', (world) => {
  test('does not know an area or a list that is not there', async () => {
    const area = await world.area()
    await expect(world.services.openData.list('nowhere', 'themes', '')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(world.services.openData.list(area.slug, 'accounts', '')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    await expect(world.services.openData.csv(world.visitor(), area.slug, 'vault')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('counts what is public, and only that, the same in every list', async () => {
    const area = await world.area()
    const one = await world.theme(area, 'calls')
    const two = await world.theme(area, 'plans')
    await world.say(area, 'This one nobody has read yet')
    const refs = [
      await shown(world, area, 'Nobody calls back', [one.id]),
      await shown(world, area, 'The plan is late', [one.id, two.id]),
      await shown(world, area, 'Thank you'),
    ]
    const themes = await world.services.openData.list(area.slug, 'themes', '')
    expect(themes).toEqual({
      area: area.slug,
      themes: [
        { slug: 'calls', title: one.title, contributions: 2, responses: 0 },
        { slug: 'plans', title: two.title, contributions: 1, responses: 0 },
      ],
    })
    const { contributions } = (await world.services.openData.list(area.slug, 'contributions', '')) as {
      contributions: { ref: string; themes: string[] }[]
    }
    expect(contributions.map(({ ref }) => ref).sort()).toEqual([...refs].sort())
    const rows: { themes: string }[] = parse(await text(await world.services.openData.csv(world.visitor(), area.slug, 'contributions')), {
      columns: true,
      bom: true,
    })
    expect(rows).toHaveLength(3)
    for (const { slug, contributions: count } of (themes as { themes: { slug: string; contributions: number }[] }).themes) {
      expect(contributions.filter(({ themes }) => themes.includes(slug))).toHaveLength(count)
      expect(rows.filter(({ themes }) => themes.split('|').includes(slug))).toHaveLength(count)
    }
  })

  test('does not give back the name of a school that was taken out of the words, nor does what is overdue', async () => {
    const area = await world.area()
    const passed = [await shown(world, area, 'They [a school] never call'), await shown(world, area, 'The clinic never calls')]
    const to = [await organisation(world, area, 'Ashgrove Primary', 'school'), await organisation(world, area, 'Wyrefield NHS', 'trust')]
    for (const [at, ref] of passed.entries()) {
      const { id } = await world.db
        .selectFrom('contribution')
        .where('ref', '=', ref as Ref)
        .select('id')
        .executeTakeFirstOrThrow()
      const changed = moment(world.services.tools.clock)
      await world.services.tools.change((tx) => alter(tx, id, { patch: { routedTo: to[at]! }, at: changed }))
    }
    const { contributions } = (await world.services.openData.list(area.slug, 'contributions', '')) as {
      contributions: { passedTo: string }[]
    }
    expect(contributions.map(({ passedTo }) => passedTo).sort()).toEqual(['Schools', 'Wyrefield NHS'])
    const overdue = await overdueBy(world.db, area, '2027-03-03')
    expect(overdue.map(({ organisation: name, unanswered }) => [name, unanswered])).toEqual([
      ['Schools', 1],
      ['Wyrefield NHS', 1],
    ])
  })

  test('is what its description says it is', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    await shown(world, area, 'Something true', [theme.id])
    for (const name of ['themes', 'contributions', 'responses'] as const)
      await valid(world, name, await world.services.openData.list(area.slug, name, ''))
  })

  test('gives a long list in pages that neither overlap nor leave anything out', async () => {
    const area = await world.area()
    const refs = []
    for (let i = 0; i < 205; i++) refs.push(await shown(world, area, `Number ${i}`))
    const first = (await world.services.openData.list(area.slug, 'contributions', '')) as { contributions: { ref: string }[]; next: string }
    expect(first.contributions).toHaveLength(200)
    const second = (await world.services.openData.list(
      area.slug,
      'contributions',
      new URL(first.next).searchParams.get('after')!,
    )) as typeof first
    expect(second.next).toBeNull()
    expect([...first.contributions, ...second.contributions].map(({ ref }) => ref)).toEqual([...refs].sort())
  })

  test('does a spreadsheet no harm', async () => {
    const area = await world.area()
    await shown(world, area, '=HYPERLINK("http://example.org","click")')
    await shown(world, area, 'quiet, "quoted"\nand on two lines')
    const rows: { words: string }[] = parse(await text(await world.services.openData.csv(world.visitor(), area.slug, 'contributions')), {
      columns: true,
      bom: true,
    })
    expect(rows.map(({ words }) => words).sort()).toEqual([
      '\'=HYPERLINK("http://example.org","click")',
      'quiet, "quoted"\nand on two lines',
    ])
  })
})
