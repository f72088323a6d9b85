import { expect, test } from 'vitest'
import type { Ref } from '#app/contract/ids.ts'
import type { ThreadsAskedInput } from '#app/contract/threads.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { updateTheme } from '#db/themes/queries.ts'
import { moment } from '#server/clock.ts'
import { answered, patched, published, tookDown } from '#tests/build/public.ts'
import { onEachDatabase } from '#tests/build/world.ts'

onEachDatabase('the list of what families said', (world) => {
  const nobody = world.visitor()
  const list = (area: AreaTable, asked: ThreadsAskedInput = {}) => world.services.feedback.threads(nobody, area.slug, asked)
  const refs = async (area: AreaTable, asked: ThreadsAskedInput = {}) => (await list(area, asked)).rows.map(({ ref }) => ref)
  const many = async (area: AreaTable, count: number, more: object = {}) => {
    const all: Ref[] = []
    for (let i = 0; i < count; i += 1) all.push(await published(world, area, `The bus was late again, day ${i}.`, more))
    return all
  }

  test('is refused for an area or a theme that is not there', async () => {
    const area = await world.area()
    await expect(world.services.feedback.threads(nobody, 'nowhere', {})).rejects.toMatchObject({
      refusal: { kind: 'not_found', what: 'area' },
    })
    await expect(list(area, { theme: 'nothing' })).rejects.toMatchObject({ refusal: { kind: 'not_found', what: 'theme' } })
  })

  test('does not fail for an address that makes no sense, and shows everything', async () => {
    const area = await world.area()
    const ref = await published(world, area, 'Nobody rings back.')
    for (const asked of [
      { sort: 'loudest', status: '', kind: ['idea'], after: 'CT-1', before: '\0' },
      { after: 'CT-000000' },
      { sort: 'best_match' },
    ])
      expect(await refs(area, asked)).toEqual([ref])
  })

  test('holds beginnings of threads that are public, 20 a page, newest first, there and back', async () => {
    const area = await world.area()
    const elsewhere = await world.area()
    await published(world, elsewhere, 'Another area.')
    const older = await many(area, 3)
    world.pass({ hours: 2 })
    const newer = await many(area, 42)
    await published(world, area, 'A reply', { parent: newer[0]! })
    await world.say(area, 'Waits to be read.')
    await tookDown(world, await published(world, area, 'Hidden.'))
    const first = await list(area)
    const second = await list(area, { after: first.after })
    const third = await list(area, { after: second.after })
    expect(first).toMatchObject({ total: { count: 45, orMore: false }, before: undefined, asked: { sort: 'newest' } })
    expect([first, second, third].map(({ rows }) => rows.length)).toEqual([20, 20, 5])
    const walked = [first, second, third].flatMap(({ rows }) => rows.map(({ ref }) => ref))
    expect(new Set(walked)).toEqual(new Set([...newer, ...older]))
    expect(new Set(walked.slice(42))).toEqual(new Set(older))
    expect(third.after).toBeUndefined()
    const back = await list(area, { before: third.before })
    expect(back.rows.map(({ ref }) => ref)).toEqual(second.rows.map(({ ref }) => ref))
    const start = await list(area, { before: back.before })
    expect(start.rows.map(({ ref }) => ref)).toEqual(first.rows.map(({ ref }) => ref))
    expect(start.before).toBeUndefined()
  })

  test('can be sorted by longest waiting, most "me too" and last changed', async () => {
    const area = await world.area()
    const first = await published(world, area, 'Said first.')
    world.pass({ days: 1 })
    const second = await published(world, area, 'Said second.')
    world.pass({ days: 1 })
    const third = await published(world, area, 'Said third.')
    for (let i = 0; i < 2; i += 1) await world.services.feedback.meToo(world.visitor(), area.slug, second)
    world.pass({ days: 1 })
    await answered(world, area, [first])
    expect(await refs(area, { sort: 'longest_waiting' })).toEqual([second, third])
    expect((await refs(area, { sort: 'most_me_too' }))[0]).toBe(second)
    expect(await refs(area, { sort: 'last_changed' })).toEqual([first, third, second])
    expect(await refs(area, { status: 'answered' })).toEqual([first])
  })

  test('can be narrowed down by kind and by theme, then also with replies, as many as the theme counts', async () => {
    const area = await world.area()
    const theme = await world.theme(area)
    const idea = await published(world, area, 'Put the numbers online.', { kind: 'idea', themes: [theme.id] })
    const worry = await published(world, area, 'Nobody knows my child.', { kind: 'concern' })
    const reply = await published(world, area, 'Good idea.', { parent: idea, themes: [theme.id] })
    expect(await refs(area, { kind: 'concern' })).toEqual([worry])
    const under = await list(area, { theme: theme.slug })
    expect(under.total).toEqual({ count: 2, orMore: false })
    expect(under.rows.map(({ ref, isReply }) => [ref, isReply]).sort()).toEqual(
      [
        [idea, false],
        [reply, true],
      ].sort(),
    )
    expect(under.rows[0]!.themes).toEqual([{ slug: theme.slug, title: theme.title }])
    expect(await refs(area, { theme: theme.slug, kind: 'idea' })).toEqual([idea])
  })

  test('follows a merged theme to where it went', async () => {
    const area = await world.area()
    const old = await world.theme(area)
    const standing = await world.theme(area)
    await world.services.tools.change((tx) =>
      updateTheme(tx, old.id, { mergedIntoId: standing.id, retiredAt: moment(world.services.tools.clock) }),
    )
    expect((await list(area, { theme: old.slug })).asked.theme).toEqual({ slug: standing.slug, title: standing.title })
  })

  test('finds words in threads and replies, and nothing of what is hidden, counts included', async () => {
    const area = await world.area()
    const root = await published(world, area, 'The taxi never came.')
    const reply = await published(world, area, 'Our taxi came at noon.', { parent: root })
    const hidden = await published(world, area, 'A taxi driver named Zebedee.')
    await tookDown(world, hidden)
    await world.say(area, 'Zebedee waits to be read.')
    const taken = await published(world, area, 'Zebedee, taken back.')
    await patched(world, taken, { publishedAt: null, takenBackAt: '2026-03-03T10:00:00.000Z' })
    const elsewhere = await world.area()
    await published(world, elsewhere, 'A taxi elsewhere.')
    expect((await refs(area, { search: 'taxi' })).sort()).toEqual([root, reply].sort())
    expect(await list(area, { search: 'taxis came', kind: 'experience' })).toMatchObject({
      total: { count: 2 },
      asked: { sort: 'best_match' },
    })
    expect(await list(area, { search: 'zebedee' })).toMatchObject({ rows: [], total: { count: 0, orMore: false } })
    expect(await refs(area, { search: 'taxi', sort: 'newest' })).toHaveLength(2)
  })

  test.each([
    '"x',
    'NEAR(',
    '*',
    'a* OR b',
    "' OR 1=1 --",
    '\0taxi\0',
    '\ud800',
    ')(',
    'NOT taxi',
    'terms:taxi',
    '{',
    '%',
    '🙂',
    ' ',
    'ß',
    'x'.repeat(10_000),
  ])('does not fail when somebody looks for %j', async (search) => {
    const area = await world.area()
    await published(world, area, 'The taxi never came.')
    const found = await list(area, { search })
    expect(found.rows.length).toBe(Math.min(found.total.count, 20))
  })

  test('pages through what was found in the order of the first page', async () => {
    const area = await world.area()
    await many(area, 25)
    await published(world, area, 'Late, late, late: the bus.')
    const first = await list(area, { search: 'bus late' })
    const second = await list(area, { search: 'bus late', after: first.after })
    expect(first.rows[0]!.excerpt).toBe('Late, late, late: the bus.')
    expect(new Set([...first.rows, ...second.rows].map(({ ref }) => ref)).size).toBe(26)
    expect((await list(area, { search: 'bus late', before: second.before })).rows).toEqual(first.rows)
  })
})
