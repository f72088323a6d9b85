import type { ActionFunctionArgs } from '@remix-run/node'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import type { PollId } from '#app/contract/ids.ts'
import { ReplayPage } from '#app/meetings/replay-page.tsx'
import { action } from '#app/routes/$area.meetings.$ref_.replay.tsx'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

onEachDatabase('catching up with a meeting', (world) => {
  const WORDS = 'The council rings back within two days.'

  async function held() {
    const place = await agendaPlace(world)
    const { area, officer, ref } = place
    const { meetings } = world.services
    const first = await meetings.addItem(officer, area.slug, ref, anItem())
    const second = await meetings.addItem(officer, area.slug, ref, anItem({ title: 'Parking' }))
    await meetings.live.startMeeting(officer, area.slug, ref, {})
    return { ...place, first, second, live: meetings.live }
  }
  const kept = async ({ area, ref, live }: Awaited<ReturnType<typeof held>>) => live.replay(world.visitor(), area.slug, ref)

  test('is there once a public meeting has begun', async () => {
    const { area, ref } = await agendaPlace(world)
    const wanted = world.services.meetings.live.replay(world.visitor(), area.slug, ref)
    await expect(wanted).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('tells chapter by chapter in the order in which the meeting came to its items, each once; what was taken back never comes', async () => {
    const place = await held()
    const { area, officer, ref, first, second, live } = place
    await live.note(officer, area.slug, ref, { kind: 'note', words: 'Welcome.' })
    await live.openItem(officer, area.slug, ref, { item: second })
    await live.note(officer, area.slug, ref, { kind: 'caption', words: WORDS })
    await live.openItem(officer, area.slug, ref, { item: first })
    await live.openItem(officer, area.slug, ref, { item: second })
    const { chapters } = await kept(place)
    expect(chapters.map(({ itemRef, lines }) => [itemRef, lines.map((line) => 'words' in line && line.words)])).toEqual([
      [undefined, ['Welcome.']],
      [second, [WORDS]],
      [first, []],
    ])
    await live.takeNoteBack(officer, area.slug, ref, { note: chapters[1]!.lines[0]!.id })
    expect(JSON.stringify(await kept(place))).not.toContain(WORDS)
  })

  test('whoever joins after it can still ask until the seal, and is counted apart', async () => {
    const place = await held()
    const { area, officer, ref, first, live } = place
    const early = world.visitor()
    await live.join(early, area.slug, ref, {})
    await live.openItem(officer, area.slug, ref, { item: first })
    await live.endMeeting(officer, area.slug, ref, {})
    const late = world.visitor()
    expect(await live.myPart(late, area.slug, ref)).toMatchObject({ joined: undefined, whyNotJoin: undefined })
    await live.join(late, area.slug, ref, {})
    await live.join(early, area.slug, ref, {})
    const { id } = await world.db.selectFrom('meeting').where('ref', '=', ref).select('id').executeTakeFirstOrThrow()
    const people = await world.db.selectFrom('participant').where('meetingId', '=', id).select('late').orderBy('late').execute()
    expect(people).toEqual([{ late: 0 }, { late: 1 }])
    const ask = () => live.ask(late, area.slug, ref, { command: crypto.randomUUID(), words: 'When does the bus come?', how: 'unnamed' })
    expect((await ask()).receipt.code).not.toBe('')
    await expect(live.raiseHand(late, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await live.sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    await expect(ask()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  const POLL = { kind: 'choice', question: 'Which day suits you?', options: 'Monday\nFriday', late: 'yes' }
  type Held = Awaited<ReturnType<typeof held>>
  /** A meeting that is over, with a poll in which twelve voted and a decision, both at the first item. */
  async function voted(): Promise<Held & { poll: string }> {
    const place = await held()
    const { area, officer, ref, first, live } = place
    const guests = Array.from({ length: 12 }, () => world.visitor())
    for (const guest of guests) await live.join(guest, area.slug, ref, {})
    await live.openItem(officer, area.slug, ref, { item: first })
    const poll = await live.preparePoll(officer, area.slug, ref, POLL)
    await live.openPoll(officer, area.slug, ref, { poll })
    for (const guest of guests) await live.votePoll(guest, area.slug, ref, { poll, choice: '1' })
    world.pass({ minutes: 1 })
    await live.note(officer, area.slug, ref, { kind: 'note', words: WORDS })
    world.pass({ minutes: 1 })
    await world.services.meetings.after.proposeDecision(officer, area.slug, ref, { item: first, words: 'Routes come a week before.' })
    await live.endMeeting(officer, area.slug, ref, {})
    return { ...place, poll }
  }
  const page = async ({ area, ref, live }: Held, actor: Actor) =>
    renderToStaticMarkup(ReplayPage({ area: area.slug, view: await live.replay(actor, area.slug, ref), chapter: 1, answer: undefined }))
  const RESULT = '12 answered. First came: Friday.'

  test('shows polls and decisions at their place; whoever catches up answers first and sees the result then, by the form alone', async () => {
    const place = await voted()
    const { area, officer, ref, poll, live } = place
    const { chapters } = await kept(place)
    expect(chapters[0]!.lines.map(({ kind }) => kind)).toEqual(['poll', 'note', 'outcome'])
    const stranger = world.visitor({ device: undefined })
    const before = await page(place, stranger)
    expect(before).toContain('Answer first, then you see what the others chose.')
    expect(before).toContain('Routes come a week before.')
    expect(before).not.toContain('First came')

    const send = async (actor: Actor, fields: Record<string, string>) => {
      const url = `http://127.0.0.1:3000/${area.slug}/meetings/${ref}/replay?chapter=1`
      const request = new Request(url, { method: 'POST', body: new URLSearchParams({ poll, ...fields }) })
      const args = { request, params: { area: area.slug, ref }, context: { services: world.services, actor } }
      return (await action(args as unknown as ActionFunctionArgs)) as Response
    }
    expect(await send(stranger, { do: 'vote' })).toMatchObject({ data: { errors: { choice: 'Choose an answer' } } })
    const sent = await send(stranger, { do: 'vote', choice: '0' })
    expect(sent.headers.get('Location')).toBe(`/${area.slug}/meetings/${ref}/replay?chapter=1#${poll}`)
    const device = /device=([0-9a-f]{32})/.exec(sent.headers.get('Set-Cookie') ?? '')?.[1]
    const known = await page(place, world.visitor({ device }))
    expect(known).toContain(RESULT)
    expect(known).toContain('We have your answer.')
    expect(known).not.toContain('Answer first')

    const curious = world.visitor()
    expect((await send(curious, { do: 'look-poll' })).status).toBe(303)
    expect(await page(place, curious)).toContain('You looked at the result, so you cannot answer any more.')
    expect(await page(place, world.visitor())).not.toContain(RESULT)
    await live.sealMeeting(officer, area.slug, ref, { reason: 'No minutes' })
    const after = await page(place, world.visitor())
    expect(after).toContain(RESULT)
    expect(after).toContain('After the meeting, people without an account.</b> Fewer than 10 answered.')
    expect(after).toContain('This meeting is closed for good.')
  })

  test('a poll for representatives is answered for a group; guests who are not let in are told why', async () => {
    const place = await voted()
    const { ref, rep, poll } = place
    const patch = async (repsOnly: number, guests: 0 | 1) =>
      world.services.tools.change(async (tx) => {
        await tx
          .updateTable('poll')
          .set({ repsOnly })
          .where('id', '=', poll as PollId)
          .execute()
        await tx.updateTable('meeting').set({ guests }).where('ref', '=', ref).execute()
      })
    await patch(1, 1)
    const guest = await page(place, world.visitor())
    expect(guest).toContain('Only people who speak for a group answer this poll.')
    expect(guest).not.toContain('Send my answer')
    const mayAnswer = await page(place, rep)
    expect(mayAnswer).toContain('For whom do you answer?')
    expect(mayAnswer).not.toContain('For myself')
    await patch(0, 0)
    const stranger = await page(place, world.visitor())
    expect(stranger).toContain('Only people with an account take part in this meeting.')
    expect(stranger).not.toContain('data-do="look-first"')
  })

  test('what belongs to no item stands where the meeting was; items that were never opened and late questions have their place', async () => {
    const place = await held()
    const { area, officer, ref, first, second, live } = place
    await live.openItem(officer, area.slug, ref, { item: first })
    const poll = await live.preparePoll(officer, area.slug, ref, POLL)
    await live.openPoll(officer, area.slug, ref, { poll })
    await world.services.meetings.after.proposeDecision(officer, area.slug, ref, { item: second, words: 'More spaces.' })
    await live.endMeeting(officer, area.slug, ref, {})
    const late = world.visitor()
    await live.join(late, area.slug, ref, {})
    await live.ask(late, area.slug, ref, { command: crypto.randomUUID(), words: 'When does it begin?', how: 'unnamed' })
    const { questions } = await live.livePage(officer, area.slug, ref)
    await live.showQuestion(officer, area.slug, ref, { question: questions.held![0]!.id })
    const { chapters } = await kept(place)
    expect(
      chapters.map(({ of, itemRef, openedAt, lines }) => [of, itemRef, openedAt !== undefined, lines.map(({ kind }) => kind)]),
    ).toEqual([
      ['item', first, true, ['poll']],
      ['item', second, false, ['outcome']],
      ['whole', undefined, false, ['question']],
    ])
  })
})
