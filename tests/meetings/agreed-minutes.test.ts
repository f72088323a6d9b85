import { expect, test } from 'vitest'
import type { MinutesLineId } from '#app/contract/ids.ts'
import { committedAbout } from '#db/record/content-queries.ts'
import { recordedAbout } from '#db/record/queries.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const conflict = { refusal: { kind: 'conflict' } }
const forbidden = { refusal: { kind: 'forbidden' } }

onEachDatabase('what both sides confirm', (world) => {
  const meetings = () => world.services.meetings
  const after = () => meetings().after

  /** A meeting that was, at which a forum was and two lines were typed. */
  async function held(world: World) {
    const place = await agendaPlace(world, 1)
    const { officer, area, ref, rep, forum } = place
    const item = await meetings().addItem(officer, area.slug, ref, anItem())
    world.pass({ days: 1.5 })
    await meetings().live.startMeeting(officer, area.slug, ref, {})
    await meetings().live.join(rep, area.slug, ref, { as: forum })
    await meetings().live.openItem(officer, area.slug, ref, { item })
    const note = await meetings().live.note(officer, area.slug, ref, { kind: 'note', words: 'Buses come at nine.' })
    await meetings().live.endMeeting(officer, area.slug, ref, {})
    return { ...place, item, note }
  }
  /** Every word is one to which a row of the record commits. */
  async function fits() {
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  }
  const read = (place: { area: { slug: string }; ref: string }, actor = world.visitor()) =>
    after().minutes(actor, place.area.slug, place.ref)

  const DECIDED = {
    ...{ words: 'One driver less.', decider: 'Head of transport', body: 'Board', delegation: 'Part 3', options: 'None', reasons: 'Money' },
    refs: '',
  }
  /** Published minutes of a meeting at which something was proposed. */
  async function published(world: World) {
    const place = await held(world)
    const { area, ref, officer, item } = place
    await after().proposeDecision(officer, area.slug, ref, { item, words: 'Two drivers more.' })
    const decision = (await after().outcomes(area.slug, ref)).decisions[0]!.ref
    await after().draftMinutes(officer, area.slug, ref)
    await after().publishMinutes(officer, area.slug, ref)
    world.pass({ days: 8 })
    return { ...place, decision }
  }
  const wordsOf = async (place: { area: { slug: string }; ref: string }) => (await read(place)).lines.map(({ words }) => words)

  test('what is decided after both sides agreed does not change what they agreed', async () => {
    const place = await published(world)
    const { area, ref, officer, rep, decision } = place
    await after().confirmMinutes(officer, area.slug, ref)
    await after().confirmMinutes(rep, area.slug, ref)
    const agreed = await wordsOf(place)
    expect(agreed).toContain('Proposed: Two drivers more.')
    world.pass({ days: 7 })
    await after().makeDecision(officer, area.slug, ref, decision, DECIDED)
    expect(await wordsOf(place)).toEqual(agreed)
    expect(await read(place)).toMatchObject({ state: 'agreed', version: 1, confirmed: [{ side: 'council' }, { side: 'families' }] })
  })

  test('a decision, or a note that is taken back, makes a new version, which a confirmation of the one before does not count for', async () => {
    const place = await published(world)
    const { area, ref, officer, rep, decision, note } = place
    await after().confirmMinutes(officer, area.slug, ref)
    await after().makeDecision(officer, area.slug, ref, decision, DECIDED)
    await after().confirmMinutes(rep, area.slug, ref)
    expect(await read(place)).toMatchObject({ state: 'published', version: 2, confirmed: [{ side: 'families' }] })
    expect(await wordsOf(place)).toContain('Decided: One driver less.')
    await meetings().live.takeNoteBack(officer, area.slug, ref, { note })
    await after().confirmMinutes(officer, area.slug, ref)
    expect(await read(place)).toMatchObject({ state: 'published', version: 3, confirmed: [{ side: 'council' }] })
    await after().confirmMinutes(rep, area.slug, ref)
    expect(await read(place)).toMatchObject({ state: 'agreed' })
    await fits()
  })

  test('a group that came after the meeting was not there; one that the clerk saw in the room was', async () => {
    const place = await published(world)
    const { area, ref, officer } = place
    const forum = await world.forum(area, 'After the meeting')
    const rep = await world.holder(area, { role: 'representative', forumId: forum })
    await meetings().live.join(rep, area.slug, ref, { as: forum })
    const line = (await read(place)).lines[0]!.id
    await expect(after().confirmMinutes(rep, area.slug, ref)).rejects.toMatchObject(forbidden)
    await expect(after().amend(rep, area.slug, ref, { forum, line, words: 'Ours', why: 'So' })).rejects.toMatchObject(forbidden)
    expect(await read(place, rep)).toMatchObject({ confirmed: [], may: { confirm: false }, speakFor: [] })
    await meetings().notePresence(officer, area.slug, ref, { forums: [forum] })
    await after().confirmMinutes(rep, area.slug, ref)
    expect(await read(place)).toMatchObject({ confirmed: [{ side: 'families' }] })
  })

  test('nobody confirms a version for both sides, also not when the role of the first time has ended', async () => {
    const place = await published(world)
    const { area, ref, rep } = place
    const both = await world.holder(area, 'officer', { role: 'moderator', side: 'families' })
    await after().confirmMinutes(both, area.slug, ref)
    await expect(after().confirmMinutes(both, area.slug, ref)).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: 'Your side has confirmed this version.' },
    })
    const asOfficer = { ...both, roles: both.roles.filter(({ role }) => role === 'officer') }
    await expect(after().confirmMinutes(asOfficer, area.slug, ref)).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: expect.stringContaining('for the other side') },
    })
    await expect(after().confirmMinutes(rep, area.slug, ref)).rejects.toMatchObject(conflict)
    expect(await read(place)).toMatchObject({ state: 'published', confirmed: [{ side: 'families' }] })
    await after().confirmMinutes(await world.holder(area, 'chair'), area.slug, ref)
    expect(await read(place)).toMatchObject({ state: 'agreed' })
  })

  test('a note that is taken back is destroyed in its line too, and no amendment on it holds up what both sides confirm', async () => {
    const place = await published(world)
    const { area, ref, officer, rep, forum, note } = place
    const line = (await read(place)).lines.find(({ kind }) => kind === 'note')!.id
    const says = { forum, line, words: 'Half past nine.', why: 'Not nine' }
    const decided = await after().amend(rep, area.slug, ref, says)
    await after().decideAmendment(officer, area.slug, ref, decided, { answer: 'accept', reason: 'Not nine, yes' })
    await after().wordLine(officer, area.slug, ref, { line, words: 'Later than nine.', reason: 'About nine' })
    const waits = await after().amend(rep, area.slug, ref, says)
    await expect(after().amend(rep, area.slug, ref, says)).rejects.toMatchObject({
      refusal: { kind: 'conflict', reason: 'Your group has said this already.' },
    })
    await meetings().live.takeNoteBack(officer, area.slug, ref, { note })
    const kept = [
      await world.db
        .selectFrom('minutesWording')
        .where('lineId', '=', line as MinutesLineId)
        .selectAll()
        .execute(),
      await world.db
        .selectFrom('amendment')
        .where('lineId', '=', line as MinutesLineId)
        .selectAll()
        .execute(),
    ]
    expect(JSON.stringify(kept)).not.toContain('nine')
    const committed = await committedAbout(world.db, [line, decided, waits, note])
    expect(committed.map(({ salt }) => salt)).toEqual([null, null, null, null])
    expect((await recordedAbout(world.db, waits)).map(({ name }) => name)).toContain('meetings.amendment_decided')
    await expect(after().amend(rep, area.slug, ref, { ...says, words: 'Ten.' })).rejects.toMatchObject(conflict)
    await expect(after().wordLine(officer, area.slug, ref, { line, words: 'Ten.', reason: '' })).rejects.toMatchObject(conflict)
    for (const actor of [officer, rep]) await after().confirmMinutes(actor, area.slug, ref)
    expect(await read(place)).toMatchObject({ state: 'agreed' })
    await fits()
  })

  test('what a group says against a line twice in the same words stands there once', async () => {
    const place = await published(world)
    const { area, ref, rep, forum } = place
    const [, line, other] = (await read(place)).lines
    const dissent = { forum, words: 'It was not said kindly.' }
    await after().dissentFromLine(rep, area.slug, ref, line!.id, dissent)
    await expect(after().dissentFromLine(rep, area.slug, ref, line!.id, dissent)).rejects.toMatchObject(conflict)
    await after().dissentFromLine(rep, area.slug, ref, other!.id, dissent)
    expect((await read(place)).lines.map((one) => one.dissent.length)).toEqual([0, 1, 1])
  })
})
