import { expect, test } from 'vitest'
import { shareInWords } from '#app/meetings/speaking-share.tsx'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

onEachDatabase('which groups were there, and for how long they were heard', (world) => {
  const planned = async () => {
    const place = await agendaPlace(world, 5)
    await world.services.meetings.inviteForums(place.officer, place.area.slug, place.ref, { forums: place.forum })
    return place
  }

  test('the clerk keeps what a group says by phone, until the meeting begins', async () => {
    const { area, officer, rep, forum, ref } = await planned()
    const { meetings } = world.services
    const answer = (actor = officer, more: object = {}) =>
      meetings.answerByPhone(actor, area.slug, ref, { forum, answer: 'apologies', note: 'Two of us are ill.', ...more })
    await expect(answer(rep)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(answer(world.visitor())).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(answer(officer, { answer: 'perhaps' })).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await expect(answer(officer, { forum: await world.forum(area, 'Not invited') })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { forum: expect.any(String) } },
    })
    await answer()
    await answer()
    expect((await meetings.meetingForums(officer, area.slug, ref)).forums).toMatchObject([{ answer: 'apologies', present: false }])
    expect((await meetings.invitationsAtDesk(officer, area.slug, ref)).invited).toMatchObject([{ note: 'Two of us are ill.' }])
    const rows = await world.db
      .selectFrom('record')
      .where('areaId', '=', area.id)
      .where('name', '=', 'meetings.forum_answered')
      .selectAll()
      .execute()
    expect(rows.map(({ facts }) => JSON.parse(facts))).toEqual([{ forum, answer: 'apologies', by: 'phone' }])
    expect(rows[0]?.facts).not.toContain('ill')
    await meetings.live.startMeeting(officer, area.slug, ref, {})
    await expect(answer(officer, { answer: 'coming' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('a group was there when somebody joined for it or the clerk saw it, and then it is not silent', async () => {
    const { area, officer, rep, forum, ref } = await planned()
    const { meetings } = world.services
    const other = await world.forum(area, 'Autism families')
    const note = (actor = officer, forums: string[] = [other]) => meetings.notePresence(actor, area.slug, ref, { forums })
    await expect(note()).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await meetings.live.startMeeting(officer, area.slug, ref, {})
    await expect(note(rep)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(note(officer, ['forum_nothing'])).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { forums: expect.any(String) } },
    })
    const present = async () => (await meetings.meetingForums(officer, area.slug, ref)).forums.map((one) => [one.forum, one.present])
    expect(await present()).toEqual([['Parents and carers', false]])
    await note()
    expect(await meetings.meetingForums(officer, area.slug, ref)).toMatchObject({
      forums: [{ present: false }],
      alsoPresent: ['Autism families'],
    })
    await meetings.live.join(rep, area.slug, ref, { as: forum })
    await note(officer, [])
    expect(await present()).toEqual([['Parents and carers', true]])
    world.pass({ minutes: 6 * 24 * 60 })
    const [, parents] = (await meetings.forums(area.slug)).forums
    expect(parents).toMatchObject({ forum: 'Parents and carers', invited: 1, present: 1 })
  })

  test('seconds are counted by group and by who was there, of one meeting and of a year', async () => {
    const { area, officer, rep, forum, ref } = await planned()
    const { meetings } = world.services
    const item = await meetings.addItem(officer, area.slug, ref, anItem())
    await published(world, area, 'The bus came late again.', { item })
    await meetings.live.startMeeting(officer, area.slug, ref, {})
    await meetings.live.openItem(officer, area.slug, ref, { item })
    expect(await meetings.speakingShare(officer, area.slug, ref)).toEqual({ present: 0, sentIn: 0, groups: [] })
    await meetings.live.join(rep, area.slug, ref, { as: forum })
    await meetings.live.raiseHand(rep, area.slug, ref, {})
    await meetings.live.callNext(officer, area.slug, ref, {})
    world.pass({ minutes: 1 })
    await meetings.live.callNext(officer, area.slug, ref, {})
    world.pass({ minutes: 3 })
    await meetings.live.endTurn(officer, area.slug, ref, {})
    const share = await meetings.speakingShare(officer, area.slug, ref)
    expect(share).toEqual({
      present: 60,
      sentIn: 180,
      groups: [
        { who: 'People without a group', seconds: 180, turns: 1 },
        { who: 'Parents and carers', seconds: 60, turns: 1 },
      ],
    })
    expect(shareInWords(share)).toBe(
      'Heard most: People without a group, about 8 in 10 minutes. Those who were not there had about 8 in 10.',
    )
    await expect(meetings.speakingShare(officer, area.slug, 'MT-000000')).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })
})
