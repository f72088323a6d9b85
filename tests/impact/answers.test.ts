import { expect, test } from 'vitest'
import type { Ref } from '#app/contract/ids.ts'
import { figuresOf } from '#db/feedback/figures.ts'
import { earlierAnswers } from '#db/impact/answer-queries.ts'
import { responseByRef, responsesTo, themesOfResponse } from '#db/impact/queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { everything, mailsAbout, mailsWent, organisation, recorded, rowOf } from '#tests/build/desk.ts'
import { onEachDatabase } from '#tests/build/world.ts'

const DID = { kind: 'did', title: 'Two people answer the phone', said: 'Nobody rings back.', words: 'Since Monday two people answer.' }
const forbidden = { refusal: { kind: 'forbidden' } }
const field = (name: string) => ({ refusal: { kind: 'invalid', fields: { [name]: expect.any(String) } } })

onEachDatabase('answering', (world) => {
  const impact = () => world.services.impact
  async function told(words = 'Nobody rings back.', more: object = {}) {
    const area = await world.area()
    const officer = await world.holder(
      area,
      { role: 'officer', title: 'Head of SEND', organisationId: await organisation(world, area, 'The council') },
      'moderator',
    )
    const { ref } = await world.say(area, words, more)
    return { area, officer, ref }
  }
  const answerOf = async (area: AreaTable, ref: string) => (await responseByRef(world.db, area.id, ref))!
  const statusOf = async (ref: Ref) => (await rowOf(world, ref)).status

  test('is not for visitors, representatives, moderators or officers of other areas; nothing is written', async () => {
    const { area, ref } = await told()
    const strangers = [
      world.visitor(),
      await world.holder(area, 'representative', 'moderator', 'safeguarding_lead', 'area_admin'),
      await world.holder(await world.area(), 'officer'),
    ]
    const before = await everything(world)
    for (const stranger of strangers) {
      await expect(impact().answer(stranger, area.slug, { ...DID, refs: ref })).rejects.toMatchObject(forbidden)
      await expect(
        impact().replyOfficially(stranger, area.slug, ref, { words: 'Hello', submission: '1'.repeat(32) }),
      ).rejects.toMatchObject(forbidden)
    }
    expect(await everything(world)).toBe(before)
  })

  test('each kind needs what makes it honest', async () => {
    const { area, officer, ref } = await told()
    const before = await everything(world)
    const give = (more: object) => impact().answer(officer, area.slug, { ...DID, refs: ref, ...more })
    await expect(give({ kind: 'will_by' })).rejects.toMatchObject(field('by'))
    await expect(give({ kind: 'will_by', by: '2026-02-31' })).rejects.toMatchObject(field('by'))
    await expect(give({ kind: 'will_by', by: '2026-03-02' })).rejects.toMatchObject(field('by'))
    await expect(give({ kind: 'looking_into' })).rejects.toMatchObject(field('until'))
    await expect(give({ kind: 'cannot' })).rejects.toMatchObject(field('whatWouldChange'))
    await expect(give({ kind: 'wrong_body' })).rejects.toMatchObject(field('passedTo'))
    await expect(give({ kind: 'noted' })).rejects.toMatchObject(field('kind'))
    await expect(give({ title: '', said: ' ', words: '' })).rejects.toMatchObject({
      refusal: { fields: { title: expect.any(String), said: expect.any(String), words: expect.any(String) } },
    })
    await expect(give({ refs: [] })).rejects.toMatchObject(field('refs'))
    await expect(give({ refs: [ref, 'CT-000000'] })).rejects.toMatchObject(field('refs'))
    await expect(give({ refs: 'hello' })).rejects.toMatchObject(field('refs'))
    expect(await everything(world)).toBe(before)
  })

  test('something that may be about danger looks like something that is not there', async () => {
    const { area, officer } = await told()
    const danger = await world.say(area, 'I want to die')
    await expect(impact().answer(officer, area.slug, { ...DID, refs: danger.ref })).rejects.toMatchObject(field('refs'))
    await expect(
      impact().replyOfficially(officer, area.slug, danger.ref, { words: 'Hello', submission: '2'.repeat(32) }),
    ).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('one answer to twelve: signed by role, under all their themes, each told, counted in working days', async () => {
    const { area, officer, ref } = await told('first', { tell: 'ann@example.org' })
    const [transport, school] = [await world.theme(area), await world.theme(area)]
    const refs = [ref]
    for (let i = 0; i < 11; i++) refs.push((await world.say(area, `more ${i}`)).ref)
    const desk = world.services.moderation
    await desk.publish(officer, area.slug, refs[0], { themes: transport.slug })
    await desk.publish(officer, area.slug, refs[1], { themes: school.slug })
    await desk.hold(officer, area.slug, refs[2], { reason: 'translation' })
    world.pass({ days: 7 })
    const answer = await answerOf(area, await impact().answer(officer, area.slug, { ...DID, refs }))
    world.pass({ days: -7 })
    expect(answer).toMatchObject({ kind: 'did', spokenAs: 'Head of SEND', contributions: 12, shownContributions: 2, byDay: null })
    expect(await themesOfResponse(world.db, answer.id)).toEqual([transport.id, school.id].sort())
    expect(await rowOf(world, ref)).toMatchObject({ status: 'done_not_felt', answerDays: 5, answeredAt: '2026-03-10T09:30:00.000Z' })
    expect(await figuresOf(world.db, area.id, 'answer_days')).toEqual([{ bucket: '00005', value: 2 }])
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual(['published', 'answered'])
    expect((await recorded(world, refs[2]!)).at(-1)).toMatchObject({ name: 'impact.answered', facts: { answer: answer.id, kind: 'did' } })
    const places = await world.db.selectFrom('record').where('about', '=', answer.id).select('place').execute()
    expect(places).toEqual([{ place: `at:${answer.id}` }])
  })

  test.each([
    [{ kind: 'will_by', by: '2026-06-30', partOf: 'yes' }, 'under_way', { byDay: '2026-06-30', partOf: 1 }],
    [{ kind: 'looking_into', until: '2026-04-30', by: '2026-06-30' }, 'looking_into', { untilDay: '2026-04-30', byDay: null }],
    [{ kind: 'cannot', whatWouldChange: 'More money in April.' }, 'cannot', { whatWouldChange: 'More money in April.' }],
    [{ kind: 'wrong_body', passedTo: 'The hospital trust' }, 'not_ours', { passedTo: 'The hospital trust' }],
    [{ kind: 'got_it_wrong', partOf: 'yes', passedTo: 'somebody' }, 'answered', { partOf: 0, passedTo: '' }],
  ] as const)('%j leaves the thread "%s" and keeps only what belongs to it', async (form, status, columns) => {
    const { area, officer, ref } = await told()
    const answer = await answerOf(area, await impact().answer(officer, area.slug, { ...DID, ...form, refs: ref }))
    expect(await statusOf(ref)).toBe(status)
    expect(answer).toMatchObject(columns)
  })

  test('a second answer moves the status but not how long the first took', async () => {
    const { area, officer, ref } = await told()
    await impact().answer(officer, area.slug, { ...DID, kind: 'looking_into', until: '2026-04-30', refs: ref })
    world.pass({ days: 14 })
    await impact().answer(officer, area.slug, { ...DID, refs: ref })
    world.pass({ days: -14 })
    expect(await rowOf(world, ref)).toMatchObject({ status: 'done_not_felt', answerDays: 0 })
  })
})

onEachDatabase('changing an answer', (world) => {
  const impact = () => world.services.impact
  async function answered() {
    const area = await world.area()
    const council = await organisation(world, area, 'The council')
    const officer = await world.holder(area, { role: 'officer', organisationId: council }, 'moderator')
    const { ref } = await world.say(area, 'Nobody rings back.', { tell: 'ann@example.org' })
    await world.services.moderation.publish(officer, area.slug, ref, {})
    return { area, officer, ref, answer: await impact().answer(officer, area.slug, { ...DID, refs: ref }) }
  }

  test('is for the organisation that gave it, or the chair', async () => {
    const { area, answer } = await answered()
    const trust = await world.holder(area, { role: 'officer', organisationId: await organisation(world, area, 'The trust') })
    const before = await everything(world)
    await expect(impact().changeAnswer(trust, area.slug, answer, DID)).rejects.toMatchObject(forbidden)
    await expect(impact().hideAnswer(trust, area.slug, answer, { reason: 'wrong' })).rejects.toMatchObject(forbidden)
    await expect(
      impact().changeAnswer(await world.holder(area, 'chair'), area.slug, answer, { ...DID, kind: 'cannot' }),
    ).rejects.toMatchObject(field('whatWouldChange'))
    await expect(impact().changeAnswer(await world.holder(area, 'chair'), area.slug, 'AN-000000', DID)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    expect(before).toContain(answer)
  })

  test('keeps its reference, and what it said before stays readable beside it', async () => {
    const { area, officer, ref, answer } = await answered()
    await mailsWent(world)
    world.pass({ days: 1 })
    await impact().changeAnswer(officer, area.slug, answer, { ...DID, kind: 'got_it_wrong', words: 'It was one person. We are sorry.' })
    world.pass({ days: -1 })
    const now = (await responseByRef(world.db, area.id, answer))!
    expect(now).toMatchObject({ kind: 'got_it_wrong', words: 'It was one person. We are sorry.' })
    expect(await earlierAnswers(world.db, now.id)).toMatchObject([{ kind: 'did', words: DID.words, replacedById: now.id }])
    expect(await responsesTo(world.db, (await rowOf(world, ref)).id)).toHaveLength(1)
    expect((await rowOf(world, ref)).status).toBe('answered')
    expect((await mailsAbout(world, ref)).map(({ template }) => template)).toEqual(['published', 'answered', 'answer_changed'])
  })

  test('taken back, what it answered waits again, and nobody is told what they never heard', async () => {
    const { area, officer, ref, answer } = await answered()
    await expect(impact().hideAnswer(officer, area.slug, answer, {})).rejects.toMatchObject(field('reason'))
    await impact().hideAnswer(officer, area.slug, answer, { reason: 'too_early' })
    expect(await rowOf(world, ref)).toMatchObject({ status: 'waiting', answeredAt: null, answerDays: null })
    expect(await figuresOf(world.db, area.id, 'answered')).toEqual([])
    expect(await responseByRef(world.db, area.id, answer)).toBeUndefined()
    expect((await mailsAbout(world, ref)).filter(({ waits }) => waits).map(({ template }) => template)).toEqual(['published'])
  })
})

onEachDatabase('an official reply in a thread', (world) => {
  test('stands at once, signed by organisation and role, once, and counts nowhere', async () => {
    const area = await world.area()
    const council = await organisation(world, area, 'The council')
    const officer = await world.holder(area, { role: 'officer', title: 'Head of SEND', organisationId: council }, 'moderator')
    const { ref } = await world.say(area)
    const reply = { words: 'We are **looking** into it.', submission: '3'.repeat(32) }
    await expect(world.services.impact.replyOfficially(officer, area.slug, ref, reply)).rejects.toMatchObject({
      refusal: { kind: 'not_found' },
    })
    await world.services.moderation.publish(officer, area.slug, ref, {})
    const first = await world.services.impact.replyOfficially(officer, area.slug, ref, reply)
    expect(await world.services.impact.replyOfficially(officer, area.slug, ref, reply)).toBe(first)
    const root = await rowOf(world, ref)
    expect(await rowOf(world, first)).toMatchObject({
      voice: 'official',
      spokenAs: 'Head of SEND',
      organisationId: council,
      rootId: root.id,
      publishedAt: expect.any(String),
    })
    expect(root.replies).toBe(1)
    expect(await figuresOf(world.db, area.id, 'received')).toEqual([{ bucket: '', value: 1 }])
    const heard = (await world.announced()).filter(({ place, name }) => place === `at:${root.id}` && name === 'moderation.published')
    expect(heard).toHaveLength(2)
  })
})
