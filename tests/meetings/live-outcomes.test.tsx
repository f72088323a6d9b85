import type { ActionFunctionArgs } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { type LiveNews, told, viewOf } from '#app/contract/live-meeting.ts'
import { LivePage } from '#app/meetings/live-page.tsx'
import type { FormAnswer } from '#app/respond.ts'
import { action } from '#app/routes/$area.meetings.$ref_.live.tsx'
import { onEachDatabase, type World } from '../build/world.ts'
import { type AgendaPlace, agendaPlace, anItem } from './agenda-place.ts'

type Place = AgendaPlace & { item: string }
const PAYLOAD = '<img src=x onerror=alert(1)>'
const COMMAND = '0123456789abcdef0123456789abcdef'

onEachDatabase('what is written down while a meeting is on', (world) => {
  const meetings = () => world.services.meetings
  const live = () => meetings().live

  async function begun(world: World): Promise<Place> {
    const place = await agendaPlace(world)
    const { officer, area, ref } = place
    const item = await meetings().addItem(officer, area.slug, ref, anItem())
    await live().startMeeting(officer, area.slug, ref, {})
    await live().openItem(officer, area.slug, ref, { item })
    return { ...place, item }
  }
  /** Sends a form of the live page, and says what its answer is. */
  async function send({ area, ref }: Place, actor: Actor, fields: Record<string, string>) {
    const request = new Request('http://127.0.0.1:3000/there', { method: 'POST', body: new URLSearchParams(fields) })
    const args = { request, params: { area: area.slug, ref }, context: { services: world.services, actor } }
    try {
      return await action(args as unknown as ActionFunctionArgs)
    } catch (thrown) {
      if (thrown instanceof Error) throw thrown
      return thrown
    }
  }
  const drawn = async ({ area, ref }: Place, actor: Actor, answer?: FormAnswer) =>
    renderToStaticMarkup(
      <LivePage area={area.slug} baseUrl="http://127.0.0.1:3000" view={await live().livePage(actor, area.slug, ref)} answer={answer} />,
    )
  const news = ({ area, ref }: Place, since?: number) => live().news(world.visitor(), area.slug, ref, since)
  const viewIn = (news: LiveNews) => ('snapshot' in news ? viewOf(news.snapshot) : expect.fail('events, not a snapshot'))
  const outcomesIn = (view: ReturnType<typeof viewOf>) => [...view.cards.values()].filter(({ thing }) => thing === 'outcome')
  const proposal = (place: Place, more = {}) => ({
    do: 'propose',
    command: COMMAND,
    item: place.item,
    words: 'Send routes earlier.',
    ...more,
  })
  const toDo = (more = {}) => ({
    do: 'log',
    command: COMMAND,
    item: '',
    words: 'Ask the firm.',
    who: 'The council',
    dueOn: '2030-01-01',
    ...more,
  })

  test('is refused to everybody but chair and clerk, who alone get its forms, and only while it is on', async () => {
    const place = await begun(world)
    for (const actor of [world.visitor(), place.rep]) {
      for (const fields of [proposal(place), toDo()]) expect(await send(place, actor, fields)).toMatchObject({ init: { status: 403 } })
      expect(await drawn(place, actor)).not.toContain('data-do="propose"')
    }
    expect(outcomesIn(viewIn(await news(place)))).toEqual([])
    const page = await drawn(place, place.officer)
    expect(page).toContain('data-do="propose"')
    expect(page).toMatch(new RegExp(`id="propose-item".*?<option value="${place.item}" selected="">`, 's'))
    await live().endMeeting(place.officer, place.area.slug, place.ref, {})
    expect(await drawn(place, place.officer)).not.toContain('data-do="propose"')
  })

  test('is told to everybody who follows, once, and again when it stands otherwise', async () => {
    const place = await begun(world)
    const { officer, area, ref } = place
    const before = viewIn(await news(place))
    for (const fields of [proposal(place), proposal(place), toDo(), toDo()])
      expect(await send(place, officer, fields)).toMatchObject({ status: 303 })
    const after = told(before, await news(place, before.position))!
    expect(outcomesIn(after)).toMatchObject([
      { kind: 'decision', words: 'Send routes earlier.', item: 'School transport', state: 'proposed' },
      { kind: 'action', words: 'Ask the firm.', item: '', state: 'open', who: 'The council', dueOn: '2030-01-01' },
    ])
    expect(outcomesIn(viewIn(await news(place)))).toEqual(outcomesIn(after))
    const [decision, logged] = outcomesIn(after) as { ref: string }[]
    await meetings().after.dropDecision(officer, area.slug, ref, decision!.ref, { reason: 'Too soon' })
    await meetings().after.tellAction(officer, area.slug, ref, logged!.ref, { state: 'done', reason: '' })
    expect(outcomesIn(told(after, await news(place, after.position))!)).toMatchObject([{ state: 'dropped' }, { state: 'done' }])
    const page = await drawn(place, world.visitor())
    expect(page).toContain(`href="/${area.slug}/decisions/${decision!.ref}"`)
    expect(page).toContain(`href="/${area.slug}/meetings/actions#${logged!.ref}"`)
    expect(page).toContain('Done: The council, by Tuesday 1 January 2030')
  })

  test('says what is wrong at its own field, keeps what was typed, and shows it as words', async () => {
    const place = await begun(world)
    const wrong = (await send(place, place.officer, toDo({ words: PAYLOAD, who: '' }))) as { data: FormAnswer; init: { status: number } }
    expect(wrong.init.status).toBe(422)
    expect(Object.keys(wrong.data.errors)).toEqual(['who'])
    const page = await drawn(place, place.officer, wrong.data)
    expect(page).toMatch(/id="log-who-error".*?Write who does it.*?id="log-who"/s)
    expect(page).toMatch(/id="log-words"[^>]*>&lt;img src=x onerror=alert\(1\)&gt;/)
    expect(page).toMatch(/id="propose-words"[^>]*><\/textarea>/)
    expect(page).toMatch(/id="note-words"[^>]*><\/textarea>/)
    expect(await send(place, place.officer, proposal(place, { item: 'AI-000000' }))).toMatchObject({
      data: { errors: { item: 'Choose an item of this agenda' } },
    })
    await send(place, place.officer, proposal(place, { words: PAYLOAD }))
    expect(await drawn(place, world.visitor())).not.toContain('<img src=x')
  })
})
