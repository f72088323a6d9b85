import { expect, test } from 'vitest'
import type { Moment, Ref } from '#app/contract/ids.ts'
import { recountArea } from '#server/feedback/recount.ts'
import { keptContents } from '#server/record/kept-contents.ts'
import { commitment } from '#server/record/leaf.ts'
import { everything, mailsAbout, recorded, rowOf } from '../build/desk.ts'
import { agreedPlan, dayIn, planPlace } from '../build/plans.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

const DID = { kind: 'did', title: 'Two people answer the phone', said: 'Nobody rings back.', words: 'Since Monday two people answer.' }
const forbidden = { refusal: { kind: 'forbidden' } }

onEachDatabase('releasing an answer in steps', (world) => {
  const services = () => world.services
  const times = (families: number, councillors: number, press: number) => ({
    ...{ familiesDay: dayIn(world, families), councillorsDay: dayIn(world, councillors), pressDay: dayIn(world, press), why: '' },
  })
  async function place() {
    const made = await planPlace(world)
    const { area, officer } = made
    await world.holder(area, { role: 'representative', forumId: await world.forum(area) })
    await services().reports.putRecipients(officer, area.slug, {
      councillors: 'ann@example.org\nbob@example.org',
      press: 'news@example.org',
    })
    const theme = await world.theme(area)
    const ref = await published(world, area, 'Nobody rings back.', { themes: [theme.id] })
    const { id } = await rowOf(world, ref)
    await services().tools.change((tx) => services().tools.vault.put(tx, area.id, 'tell', id, { email: 'mum@example.org' }))
    const plan = await agreedPlan(world, made, { themes: [theme.slug], actions: 1 })
    const { ref: action } = (await world.db.selectFrom('action').where('areaId', '=', area.id).select('ref').executeTakeFirst())!
    const answer = await services().impact.answer(officer, area.slug, { ...DID, refs: ref, action, release: 'steps' })
    return { ...made, theme, ref, action, plan, answer }
  }
  type Place = Awaited<ReturnType<typeof place>>
  const visitor = () => world.visitor()

  /** Everything that anybody can read here, as one text. */
  async function readByAll({ area, ref, theme, action, plan }: Place) {
    const { impact, feedback, feeds, openData, plan: plans } = services()
    const pages = [
      await impact.impact(visitor(), area.slug, {}),
      await impact.home(visitor(), area.slug),
      await impact.themePage(visitor(), area.slug, theme.slug),
      await feedback.thread(visitor(), area.slug, ref),
      await plans.actionPage(visitor(), area.slug, action),
      await feeds.ofArea(visitor(), area.slug),
      await feeds.ofTheme(visitor(), area.slug, theme.slug),
      await feeds.ofPlan(visitor(), area.slug, plan.ref),
      await openData.list(area.slug, 'responses', ''),
    ]
    return JSON.stringify(pages)
  }
  const mailsOf = async (areaId: string, template: string) =>
    (await world.db.selectFrom('outbox').where('template', '=', template).where('about', '=', areaId).selectAll().execute()).length
  const statusOf = async (ref: Ref) => (await rowOf(world, ref)).status

  test('only the organisation that answers, and the chair, release it', async () => {
    const { area, answer } = await place()
    const strangers = [visitor(), await world.holder(area, 'representative', 'moderator'), await world.holder(area, 'officer')]
    const before = await everything(world)
    for (const stranger of strangers) {
      await expect(services().reports.planRelease(stranger, area.slug, answer, times(1, 2, 3))).rejects.toMatchObject(forbidden)
      await expect(services().reports.openStep(stranger, area.slug, answer, { step: 'families' })).rejects.toMatchObject(forbidden)
    }
    expect(await everything(world)).toBe(before)
  })

  test('nobody reads it or is told before its step; then it is given, each is told once, and all of it is counted', async () => {
    const made = await place()
    const { area, officer, ref, answer } = made
    const { reports, impact } = services()
    const hidden = { refusal: { kind: 'not_found' } }
    await expect(impact.answerPage(visitor(), area.slug, answer)).rejects.toMatchObject(hidden)
    expect(await readByAll(made)).not.toContain(DID.title)
    await reports.planRelease(officer, area.slug, answer, times(1, 2, 3))
    expect(await reports.openDue()).toBe(0)
    expect([await readByAll(made), await statusOf(ref)]).toEqual([expect.not.stringContaining(DID.title), 'waiting'])
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual([])
    expect(await impact.answerable(officer, area.slug)).toMatchObject({ waiting: [{ ref: answer }] })
    await expect(impact.changeAnswer(officer, area.slug, answer, DID)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })

    world.pass({ days: 1 })
    expect(await reports.openDue()).toBe(1)
    expect(await readByAll(made)).toContain(DID.title)
    expect(await rowOf(world, ref)).toMatchObject({ status: 'done_not_felt', answeredAt: world.now.toISOString() as Moment, answerDays: 1 })
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual(['answered'])
    expect((await recorded(world, ref)).at(-1)).toMatchObject({ name: 'impact.answered', actor: 'system' })
    expect([await mailsOf(area.id, 'answer_for_representatives'), await mailsOf(area.id, 'answer_for_recipients')]).toEqual([1, 0])
    world.pass({ days: 2 })
    expect(await reports.openDue()).toBe(2)
    expect(await mailsOf(area.id, 'answer_for_recipients')).toBe(3)
    const { release, actions } = await impact.answerPage(visitor(), area.slug, answer)
    expect(release?.steps.map(({ told }) => told)).toEqual([
      'Mails: fewer than 10.',
      'Mails: 2. Delivered so far: 0.',
      'Mails: 1. Delivered so far: 0.',
    ])
    expect(actions).toHaveLength(1)
    expect((await recountArea(services().tools, world.own.database, area.id)).miscounts).toEqual([])
  })

  test('the press first needs a reason, which everybody reads where the answer stands', async () => {
    const { area, officer, ref, answer } = await place()
    const { reports, impact } = services()
    await reports.planRelease(officer, area.slug, answer, times(1, 2, 3))
    const open = (why: string) => reports.openStep(officer, area.slug, answer, { step: 'press', why })
    await expect(open('')).rejects.toMatchObject({ refusal: { kind: 'invalid', fields: { why: expect.any(String) } } })
    expect(await statusOf(ref)).toBe('waiting')
    await open('It was leaked.')
    expect(await statusOf(ref)).toBe('done_not_felt')
    const { release } = await impact.answerPage(visitor(), area.slug, answer)
    expect(release?.overrides).toMatchObject([{ step: 'press', what: 'before_others', reason: 'It was leaked.' }])
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual(['answered'])
    world.pass({ days: 2 })
    expect(await reports.openDue()).toBe(2)
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual(['answered'])
  })

  test('one that is taken back while it waits was never there; one that is public takes its later steps with it', async () => {
    const { area, officer, ref, answer } = await place()
    const { reports, impact } = services()
    await reports.planRelease(officer, area.slug, answer, times(1, 2, 3))
    const thread = await recorded(world, ref)
    await impact.hideAnswer(officer, area.slug, answer, { reason: 'too_early' })
    expect([await recorded(world, ref), await mailsAbout(world, ref)]).toEqual([thread, []])
    const opened = reports.openStep(officer, area.slug, answer, { step: 'families' })
    await expect(opened).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    const other = await place()
    await reports.planRelease(other.officer, other.area.slug, other.answer, times(1, 2, 3))
    await reports.openStep(other.officer, other.area.slug, other.answer, { step: 'families' })
    await impact.hideAnswer(other.officer, other.area.slug, other.answer, { reason: 'wrong' })
    expect(await statusOf(other.ref)).toBe('waiting')
    world.pass({ days: 4 })
    expect(await reports.openDue()).toBe(0)
  })

  test('the record commits to what waits, and to the same when it is given', async () => {
    await place()
    for await (const { salt, commitment: promised, content, where } of keptContents(world.db, services().tools.vault))
      expect(salt && content && commitment(salt, content), where).toBe(promised)
  })
})
