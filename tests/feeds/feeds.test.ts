import type { LoaderFunctionArgs } from '@remix-run/node'
import { parseAtomFeed } from 'feedsmith'
import { expect, test } from 'vitest'
import { atomOf } from '#app/feeds/atom.ts'
import * as areaFeed from '#app/routes/$area.feed[.]xml.ts'
import * as planFeed from '#app/routes/$area.plan.$ref_.feed[.]xml.ts'
import * as themeFeed from '#app/routes/$area.themes.$slug_.feed[.]xml.ts'
import { agreedPlan, draftPlan, finished, fullAction, planPlace, told } from '#tests/build/plans.ts'
import { published } from '#tests/build/public.ts'
import { onEachDatabase, type World } from '#tests/build/world.ts'

type Door = (args: LoaderFunctionArgs) => Promise<Response>
const SAID = 'Nobody ever rings us back'

async function knock(world: World, door: unknown, params: Record<string, string>): Promise<Response> {
  await world.services.sealer.seal()
  const context = { services: world.services, actor: world.visitor(), baseUrl: 'https://thread.example.org' }
  return (door as Door)({ request: new Request('https://thread.example.org/'), params, context } as unknown as LoaderFunctionArgs)
}
/** What an independent parser reads. */
async function read(world: World, door: unknown, params: Record<string, string>) {
  const answer = await knock(world, door, params)
  expect(answer.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
  const xml = await answer.text()
  return { xml, feed: parseAtomFeed(xml), titles: (parseAtomFeed(xml).entries ?? []).map(({ title }) => textOf(title)) }
}
const textOf = (title: unknown) => (typeof title === 'string' ? title : (title as { value?: string } | undefined)?.value)

test('a feed leaves out what XML has no place for', () => {
  const at = '2026-03-01T09:30:00.000Z'
  const feed = { area: 'x', title: 'A\u0007\uFFFE & B', by: 'C', path: '', feedPath: 'feed.xml', updatedAt: at, entries: [] } as const
  const xml = atomOf({ ...feed, entries: [{ number: 1, title: ']]> \u0000', path: 'help', at }] }, 'https://thread.example.org')
  expect(textOf(parseAtomFeed(xml).title)).toBe('A & B')
  for (const mark of ['\u0000', '\u0007', '\uFFFE']) expect(xml).not.toContain(mark)
})

onEachDatabase('the feeds', (world) => {
  test('tell what changed in an area, under a theme and in a plan, and no words of families', async () => {
    const place = await planPlace(world)
    const { area, officer, owner } = place
    const [theme, other] = [await world.theme(area), await world.theme(area)]
    const { plan, impact, moderation } = world.services
    const one = await agreedPlan(world, place, { themes: [theme.slug], more: { title: 'Phones <b>&</b> "letters"' } })
    const two = await agreedPlan(world, place, { themes: [other.slug], more: { title: 'Buses' } })
    await plan.update(owner, area.slug, one.action, told('amber'))
    await plan.moveDue(owner, area.slug, one.action, { dueOn: '2099-12-31', reason: 'Ill' })
    await finished(world, place, two.action)
    const said = await published(world, area, SAID)
    const answer = {
      kind: 'did',
      title: 'A rota',
      said: 'Nobody rings.',
      words: 'Done.',
      refs: [said],
      themes: [theme.slug],
      action: one.action,
    }
    const given = await impact.answer(officer, area.slug, answer)
    await impact.answer(officer, area.slug, { ...answer, title: 'Taken back', refs: [await published(world, area, 'Nor us')] })
    const draft = await draftPlan(world, place, [theme.slug], { title: 'Nobody sees this' })
    await fullAction(world, place, draft, { title: 'Nor this' })

    const whole = await read(world, areaFeed.loader, { area: area.slug })
    expect(whole.feed).toMatchObject({
      links: expect.arrayContaining([expect.objectContaining({ rel: 'self', href: `https://thread.example.org/${area.slug}/feed.xml` })]),
    })
    expect(whole.titles).toEqual(
      expect.arrayContaining([
        'New answer: A rota',
        'New action: Buses',
        'The council calls it done: Buses',
        'Somebody’s words can be read now',
      ]),
    )
    expect(whole.titles.some((title) => title?.startsWith('At risk: Phones <b>&</b> "letters"'))).toBe(true)
    expect(whole.titles.some((title) => /^The date was moved from 2026-09-30 to 2099-12-31/.test(title ?? ''))).toBe(true)
    for (const hidden of [SAID, 'Nobody sees this', 'Nor this']) expect(whole.xml).not.toContain(hidden)
    expect(new Set(whole.feed.entries!.map(({ id }) => id)).size).toBe(whole.feed.entries!.length)
    expect(whole.titles.filter((title) => title === 'New answer: A rota')).toHaveLength(1)
    expect(whole.titles.filter((title) => /: $/.test(title ?? ''))).toEqual([])
    const times = whole.feed.entries!.map(({ updated }) => String(updated))
    expect(times).toEqual([...times].sort().reverse())
    for (const { id, updated } of whole.feed.entries!)
      expect([id, updated]).toEqual([expect.stringMatching(/^tag:/), expect.stringMatching(/Z$/)])

    const under = await read(world, themeFeed.loader, { area: area.slug, slug: theme.slug })
    expect(under.titles).toContain('New answer: A rota')
    expect(under.xml).not.toContain('Buses')
    const inPlan = await read(world, planFeed.loader, { area: area.slug, ref: one.ref })
    expect(inPlan.titles).toEqual(expect.arrayContaining(['New answer: A rota', 'A plan was agreed: Accelerated progress plan']))
    expect(inPlan.xml).not.toContain('Buses')

    await impact.hideAnswer(officer, area.slug, given, { reason: 'wrong' })
    await moderation.hide(await world.holder(area, 'moderator'), area.slug, said, { reason: 'mistake' })
    const after = await read(world, areaFeed.loader, { area: area.slug })
    expect(after.titles).not.toContain('New answer: A rota')
    expect(after.xml).not.toContain(said)
  })

  test('are empty and well made where nothing happened, and are not there where nothing is', async () => {
    const place = await planPlace(world)
    const { area } = place
    const empty = await read(world, areaFeed.loader, { area: area.slug })
    expect(empty.titles).toEqual([])
    const { ref } = await draftPlan(world, place)
    for (const [door, params] of [
      [areaFeed.loader, { area: 'nowhere' }],
      [themeFeed.loader, { area: area.slug, slug: 'nothing' }],
      [planFeed.loader, { area: area.slug, ref }],
      [planFeed.loader, { area: area.slug, ref: '<x>' }],
    ] as const)
      expect((await knock(world, door, params)).status).toBe(404)
  })
})
