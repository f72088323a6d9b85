import { expect, test } from 'vitest'
import type { LiveAround, Reacting, Reaction } from '#app/contract/live-reactions.ts'
import { onEachDatabase } from '../build/world.ts'
import { type AgendaPlace, agendaPlace } from '../meetings/agenda-place.ts'
import { dump } from '../privacy/dump.ts'
import { type Browser, follow, lines } from './line.ts'

onEachDatabase('reactions', (world) => {
  const { browser, gateway } = lines(world)
  const live = () => world.services.meetings.live

  async function begun() {
    const place = await agendaPlace(world)
    await live().startMeeting(place.officer, place.area.slug, place.ref, {})
    return { ...place, at: `${place.area.slug}/${place.ref}` }
  }
  /** A guest who has joined and follows, with what they hear. */
  async function guest({ area, ref, at }: Pick<AgendaPlace, 'area' | 'ref'> & { at: string }) {
    const { device, setCookie } = world.services.people.cookies.newDevice()
    const actor = world.visitor({ device })
    await live().join(actor, area.slug, ref, {})
    return { actor, ...(await follower(at, setCookie.split(';')[0])) }
  }
  async function follower(at: string, cookie?: string) {
    const line = browser(cookie)
    const heard: LiveAround[] = []
    line.on('around', (_of, around) => void heard.push(around))
    await follow(line, at)
    return { line, heard }
  }
  const react = (one: Browser, at: unknown, reaction: unknown = 'clap') =>
    new Promise<Reacting>((answer) => one.emit('react', at as 'x/MT-x', reaction as Reaction, answer))
  /** Whatever was on its way to this page has arrived when the answer to a question has. */
  async function beaten(...all: { line: Browser }[]) {
    gateway().beat()
    for (const { line } of all) await follow(line, 'nowhere/MT-000000')
  }
  const reactions = (heard: LiveAround[]) => heard.map((around) => around.reactions).filter((one) => Object.keys(one).length > 0)

  test('are refused for whoever is not in the meeting, in another area, before and after it, and for what is no reaction', async () => {
    const place = await begun()
    const other = await begun()
    const stranger = await follower(place.at)
    const ann = await guest(place)
    const ben = await guest(other)
    const notIn = { ok: false, reason: 'Join the meeting first.' }
    expect(await react(stranger.line, place.at)).toEqual(notIn)
    expect(await react(ben.line, place.at)).toEqual(notIn)
    expect(await react(ann.line, `${other.area.slug}/${place.ref}`)).toEqual({ ok: false, reason: 'This is not there any more.' })
    for (const wrong of ['angry', '', 7, null, { clap: 1 }, '__proto__'])
      expect(await react(ann.line, place.at, wrong)).toMatchObject({ ok: false })
    for (const nowhere of [null, 7, '../etc', `at:${place.ref}`]) expect(await react(ann.line, nowhere)).toMatchObject({ ok: false })
    await live().endMeeting(place.officer, place.area.slug, place.ref, {})
    expect(await react(ann.line, place.at)).toEqual({ ok: false, reason: 'This meeting is over.' })
    await beaten(stranger, ann, ben)
    for (const { heard } of [stranger, ann, ben]) expect(reactions(heard)).toEqual([])
  })

  test('can be switched off by the chair alone, which is in the record and on every page', async () => {
    const place = await begun()
    const ann = await guest(place)
    const turn = (reactions: string) => live().turnReactions(place.officer, place.area.slug, place.ref, { reactions })
    for (const actor of [world.visitor(), ann.actor, place.rep])
      await expect(live().turnReactions(actor, place.area.slug, place.ref, { reactions: 'off' })).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    await expect(turn('maybe')).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await turn('off')
    await expect(turn('off')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await react(ann.line, place.at)).toEqual({ ok: false, reason: 'The chair has switched reactions off.' })
    const stateNow = async () => {
      const news = await live().news(world.visitor(), place.area.slug, place.ref)
      return 'snapshot' in news && news.snapshot.cards.find(({ thing }) => thing === 'state')
    }
    expect(await stateNow()).toMatchObject({ reactionsOff: true })
    await live().takeBreak(place.officer, place.area.slug, place.ref, { minutes: '5' })
    expect(await stateNow()).toMatchObject({ reactionsOff: true })
    await turn('on')
    expect(await stateNow()).toMatchObject({ reactionsOff: false })
    expect(await react(ann.line, place.at)).toEqual({ ok: true })
    const id = await live().followed(place.area.slug, place.ref)
    const names = await world.db.selectFrom('record').where('place', '=', `at:${id}`).select('name').execute()
    expect(names.map(({ name }) => name).filter((name) => name.startsWith('meetings.reactions_'))).toEqual([
      'meetings.reactions_off',
      'meetings.reactions_on',
    ])
  })

  test('reach everybody who follows as numbers that point to nobody, each person once a beat', async () => {
    const place = await begun()
    const people = await Promise.all(Array.from({ length: 11 }, () => guest(place)))
    const stranger = await follower(place.at)
    const elsewhere = await follower((await begun()).at)
    const [ann] = people
    for (let i = 0; i < 5; i++) expect(await react(ann!.line, place.at, 'thanks')).toEqual({ ok: true })
    await beaten(stranger, ann!)
    for (const { line } of people) await react(line, place.at)
    await beaten(stranger, elsewhere, ...people)
    await beaten(stranger)
    for (const { heard } of [stranger, ...people]) expect(reactions(heard)).toEqual([{ thanks: 'fewer than 10' }, { clap: '11' }])
    expect(reactions(elsewhere.heard)).toEqual([])
    expect(stranger.heard[0]!.pages).toBe('at least 10')
    expect(elsewhere.heard[0]!.pages).toBe('fewer than 10')
  })

  test('and how many pages are open is told in steps: who comes or goes alone is not seen', async () => {
    const place = await begun()
    const stranger = await follower(place.at)
    const others = await Promise.all(Array.from({ length: 9 }, () => follower(place.at)))
    await beaten(stranger)
    const open = gateway().counts().sockets
    others[0]!.line.disconnect()
    await expect.poll(() => gateway().counts().sockets).toBe(open - 1)
    await beaten(stranger)
    await follower(place.at)
    await beaten(stranger)
    expect(new Set(stranger.heard.map(({ pages }) => pages))).toEqual(new Set(['at least 10']))
  })

  test('a flood is refused in words, and does not reach the others', async () => {
    const place = await begun()
    const ann = await guest(place)
    const answers: Reacting[] = []
    for (let i = 0; i < 60; i++) answers.push(await react(ann.line, place.at))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(40)
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'You reacted a lot in the last minute. Wait a little.' })
    await beaten(ann)
    expect(reactions(ann.heard)).toEqual([{ clap: 'fewer than 10' }])
  })

  test('leave nothing in any table', async () => {
    const place = await begun()
    const ann = await guest(place)
    await world.announced()
    const rows = async () => (await dump(world.own.database.engine, world.db as never)).map(({ table, cells }) => ({ table, cells }))
    const before = await rows()
    for (const reaction of ['agree', 'thanks', 'clap', 'slower']) expect(await react(ann.line, place.at, reaction)).toEqual({ ok: true })
    await beaten(ann)
    expect(reactions(ann.heard)).toHaveLength(1)
    expect(await rows()).toEqual(before)
  })
})
