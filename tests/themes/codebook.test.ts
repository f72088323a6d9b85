import { expect, test } from 'vitest'
import { allFigures } from '#db/feedback/figures.ts'
import { contributionByRef } from '#db/feedback/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { moment } from '#server/clock.ts'
import { alter } from '#server/feedback/standing.ts'
import { onEachDatabase, type World } from '../build/world.ts'

/** Something public under these themes. */
async function shown(world: World, area: AreaTable, ...themes: ThemeTable[]) {
  const { ref } = await world.say(area, 'The bus comes late.')
  const { id } = (await contributionByRef(world.db, ref))!
  const { change, clock } = world.services.tools
  await change((tx) =>
    alter(tx, id, {
      patch: { publishedAt: moment(clock), readAt: moment(clock) },
      themes: { ids: themes.map((theme) => theme.id), by: 'desk' },
      words: 'The bus comes late.',
      at: moment(clock),
    }),
  )
  return id
}

onEachDatabase('the codebook', (world) => {
  test('is kept by admins of the area alone', async () => {
    const { themes } = world.services
    const area = await world.area()
    const theme = await world.theme(area)
    for (const actor of [
      world.visitor(),
      await world.holder(area, 'moderator', 'chair'),
      await world.holder(await world.area(), 'area_admin'),
    ])
      for (const verb of [
        () => themes.themes(actor, area.slug),
        () => themes.makeTheme(actor, area.slug, { title: 'Buses' }),
        () => themes.changeTheme(actor, area.slug, theme.id, { title: 'Buses' }),
        () => themes.retireTheme(actor, area.slug, theme.id),
        () => themes.bringBackTheme(actor, area.slug, theme.id),
        () => themes.mergeTheme(actor, area.slug, theme.id, { into: theme.id }),
      ])
        await expect(verb()).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
  })

  test('takes a theme with an address of its own or one made from the title, once', async () => {
    const { themes } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    expect(await themes.makeTheme(farid, area.slug, { title: 'Getting to school' })).toEqual({ slug: 'getting-to-school' })
    expect(await themes.makeTheme(farid, area.slug, { title: 'Waiting', slug: 'waits', about: 'For a clinic' })).toEqual({ slug: 'waits' })
    await expect(themes.makeTheme(farid, area.slug, { title: 'waiting' })).rejects.toMatchObject({
      refusal: { fields: { title: 'There is a theme with this title already' } },
    })
    await expect(themes.makeTheme(farid, area.slug, { title: 'Other', slug: 'waits' })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await expect(themes.makeTheme(farid, area.slug, { title: '', slug: 'A B' })).rejects.toMatchObject({
      refusal: { fields: { title: 'Write the title of the theme', slug: expect.stringContaining('small letters') } },
    })
    expect(await themes.themes(farid, area.slug)).toMatchObject([
      { slug: 'getting-to-school', contributions: 0 },
      { slug: 'waits', about: 'For a clinic' },
    ])
  })

  test('changes a title and keeps the address, takes a theme out of use and brings it back', async () => {
    const { themes } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const theme = await world.theme(area, 'buses')
    await themes.changeTheme(farid, area.slug, theme.id, { title: 'Buses and taxis', about: 'To school' })
    await themes.retireTheme(farid, area.slug, theme.id)
    await expect(themes.retireTheme(farid, area.slug, theme.id)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await themes.themes(farid, area.slug)).toMatchObject([{ slug: 'buses', title: 'Buses and taxis', retired: true }])
    await themes.bringBackTheme(farid, area.slug, theme.id)
    expect(await themes.themes(farid, area.slug)).toMatchObject([{ retired: false }])
    const names = (await world.announced()).filter(({ about }) => about === theme.id).map(({ name }) => name)
    expect(names).toEqual(['themes.changed', 'themes.retired', 'themes.changed'])
  })

  test('merges: everything moves, the figures with it, the old address leads on, and nothing counts twice', async () => {
    const { themes, feedback } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const [taxis, buses, food] = [await world.theme(area, 'taxis'), await world.theme(area, 'buses'), await world.theme(area, 'food')]
    await shown(world, area, taxis)
    await shown(world, area, taxis, buses)
    await shown(world, area, taxis, food)
    const waiting = await world.say(area, 'A taxi never came.', { theme: 'taxis' })
    const received = async () =>
      (await allFigures(world.db, area.id)).filter(({ subject }) => !subject.startsWith('theme:') && subject !== 'tagged')
    const before = await received()
    for (const [into, sentence] of [
      [taxis.id, 'A theme cannot become part of itself. Please choose another.'],
      ['', 'Choose the theme that it becomes part of'],
    ])
      await expect(themes.mergeTheme(farid, area.slug, taxis.id, { into })).rejects.toMatchObject({
        refusal: { fields: { into: sentence } },
      })
    expect(await themes.mergeTheme(farid, area.slug, taxis.id, { into: buses.id })).toEqual({ moved: 4 })
    expect(await themes.themes(farid, area.slug)).toMatchObject([
      { slug: 'buses', contributions: 3 },
      { slug: 'food', contributions: 1 },
      { slug: 'taxis', contributions: 0, retired: true, mergedInto: { slug: 'buses' } },
    ])
    expect(await received()).toEqual(before)
    expect(await world.db.selectFrom('tag').where('themeId', '=', taxis.id).selectAll().execute()).toEqual([])
    const { id } = (await contributionByRef(world.db, waiting.ref))!
    expect(await world.db.selectFrom('tag').where('contributionId', '=', id).select('themeId').execute()).toEqual([{ themeId: buses.id }])
    await feedback.say(world.visitor(), area.slug, { submission: 'e'.repeat(32), words: 'Another taxi.', theme: 'taxis' })
    expect(await world.db.selectFrom('tag').where('themeId', '=', buses.id).selectAll().execute()).toHaveLength(5)
    expect((await world.announced()).find(({ name, about }) => name === 'themes.merged' && about === taxis.id)).toMatchObject({
      facts: JSON.stringify({ into: buses.id, moved: 4 }),
    })
  })

  test('merges on: what was merged into a theme goes along with it, and a merged theme cannot come back', async () => {
    const { themes } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const [a, b, c] = [await world.theme(area, 'aa'), await world.theme(area, 'bb'), await world.theme(area, 'cc')]
    await shown(world, area, a)
    await themes.mergeTheme(farid, area.slug, a.id, { into: b.id })
    await themes.mergeTheme(farid, area.slug, b.id, { into: c.id })
    expect(await themes.themes(farid, area.slug)).toMatchObject([
      { slug: 'cc', contributions: 1 },
      { slug: 'aa', mergedInto: { slug: 'cc' } },
      { slug: 'bb', mergedInto: { slug: 'cc' } },
    ])
    for (const [from, into] of [
      [c.id, a.id],
      [a.id, b.id],
    ])
      await expect(themes.mergeTheme(farid, area.slug, from, { into })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await expect(themes.bringBackTheme(farid, area.slug, a.id)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('finishes a merge that stopped half way', async () => {
    const { themes, tools } = world.services
    const area = await world.area()
    const farid = await world.holder(area, 'area_admin')
    const [a, b] = [await world.theme(area, 'old'), await world.theme(area, 'new')]
    await shown(world, area, a)
    await tools.change((tx) =>
      tx
        .updateTable('theme')
        .set({ mergedIntoId: b.id, retiredAt: moment(tools.clock) })
        .where('id', '=', a.id)
        .execute(),
    )
    expect(await themes.finishMerges()).toBe(1)
    expect(await themes.finishMerges()).toBe(0)
    expect(await themes.themes(farid, area.slug)).toMatchObject([
      { slug: 'new', contributions: 1 },
      { slug: 'old', contributions: 0 },
    ])
  })
})
