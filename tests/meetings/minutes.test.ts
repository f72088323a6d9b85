import { expect, test } from 'vitest'
import type { MinutesView } from '#app/contract/minutes.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const conflict = { refusal: { kind: 'conflict' } }
const forbidden = { refusal: { kind: 'forbidden' } }

onEachDatabase('the minutes of a meeting', (world) => {
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
    await meetings().live.note(officer, area.slug, ref, { kind: 'caption', words: 'Ehm, so' })
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

  test('are drafted by the clerk from what happened, and nobody else reads a draft', async () => {
    const place = await held(world)
    const { area, ref, officer, rep } = place
    for (const actor of [world.visitor(), rep]) await expect(after().draftMinutes(actor, area.slug, ref)).rejects.toMatchObject(forbidden)
    await after().draftMinutes(officer, area.slug, ref)
    expect(await read(place)).toMatchObject({ state: 'none', lines: [], version: 0 })
    const draft = await read(place, officer)
    expect(draft.lines.map(({ kind, words, item }) => [kind, words, item])).toEqual([
      ['attendance', 'There: Parents and carers.', ''],
      ['note', 'Buses come at nine.', 'School transport'],
    ])
    await after().noteAction(officer, area.slug, ref, { words: 'Ask the firm', who: 'The council', dueOn: '2030-01-01', item: place.item })
    await after().draftMinutes(officer, area.slug, ref)
    const again = await read(place, officer)
    expect(again.lines.map(({ kind }) => kind)).toEqual(['attendance', 'note', 'action'])
    expect(again.lines[1]!.id).toBe(draft.lines[1]!.id)
  })

  test('keep every version of a line, and what was taken back is gone from all of them', async () => {
    const place = await held(world)
    const { area, ref, officer, note } = place
    await after().draftMinutes(officer, area.slug, ref)
    const line = noteIn(await read(place, officer)).id
    await after().wordLine(officer, area.slug, ref, { line, words: 'Some buses come at nine.', reason: '' })
    expect(noteIn(await read(place, officer))).toMatchObject({
      words: 'Some buses come at nine.',
      earlier: [{ words: 'Buses come at nine.' }, { version: 2, words: 'Some buses come at nine.' }],
    })
    await meetings().live.takeNoteBack(officer, area.slug, ref, { note })
    expect(JSON.stringify(await read(place, officer))).not.toContain('at nine')
  })

  test('are agreed when both sides confirm the same version; an accepted amendment makes a new one', async () => {
    const place = await held(world)
    const { area, ref, officer, rep, forum } = place
    await after().draftMinutes(officer, area.slug, ref)
    const line = noteIn(await read(place, officer)).id
    const amend = { forum, line, words: 'Buses came at half past nine.', why: 'We were there' }
    await expect(after().amend(rep, area.slug, ref, amend)).rejects.toMatchObject(conflict)
    await expect(after().confirmMinutes(rep, area.slug, ref)).rejects.toMatchObject(conflict)
    await after().publishMinutes(officer, area.slug, ref)
    const stranger = await world.holder(area, { role: 'representative', forumId: await world.forum(area, 'Not there') })
    for (const actor of [world.visitor(), stranger])
      await expect(after().confirmMinutes(actor, area.slug, ref)).rejects.toMatchObject(forbidden)
    await after().confirmMinutes(officer, area.slug, ref)
    await expect(after().confirmMinutes(officer, area.slug, ref)).rejects.toMatchObject(conflict)
    const id = await after().amend(rep, area.slug, ref, amend)
    await expect(after().confirmMinutes(rep, area.slug, ref)).rejects.toMatchObject(conflict)
    await expect(after().decideAmendment(rep, area.slug, ref, id, { answer: 'accept', reason: 'Yes' })).rejects.toMatchObject(forbidden)
    await after().decideAmendment(officer, area.slug, ref, id, { answer: 'accept', reason: 'It was so' })
    const dissent = { forum, words: 'It was not said kindly.' }
    await after().dissentFromLine(rep, area.slug, ref, line, dissent)
    await after().confirmMinutes(rep, area.slug, ref)
    expect(await read(place)).toMatchObject({ state: 'published', version: 2 })
    await after().confirmMinutes(officer, area.slug, ref)
    const agreed = await read(place)
    expect(agreed).toMatchObject({ state: 'agreed', confirmed: [{ side: 'council' }, { side: 'families' }] })
    expect(noteIn(agreed)).toMatchObject({
      words: 'Buses came at half past nine.',
      dissent: [{ words: dissent.words }],
      amendments: [{ state: 'accepted', reason: 'It was so' }],
    })
    await expect(after().wordLine(officer, area.slug, ref, { line, words: 'Other', reason: '' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { reason: expect.any(String) } },
    })
    await after().wordLine(officer, area.slug, ref, { line, words: 'Buses came at 9.30.', reason: 'A figure' })
    expect(noteIn(await read(place)).words).toBe('Buses came at 9.30.')
    expect((await read(place)).state).toBe('agreed')
    await meetings().live.sealMeeting(officer, area.slug, ref, { reason: '' })
    await fits()
  })

  test('have a plain summary with its reading age, which is late when its day has passed; without agreed minutes a seal needs its reason', async () => {
    const place = await held(world)
    const { area, ref, officer, rep } = place
    world.pass({ days: 6 })
    expect(await read(place)).toMatchObject({ summary: undefined, summaryLate: true })
    await expect(after().publishSummary(rep, area.slug, ref, { words: 'No' })).rejects.toMatchObject(forbidden)
    await after().publishSummary(officer, area.slug, ref, { words: 'The bus will come on time. We ring you back.' })
    const { summary, summaryLate } = await read(place)
    expect(summaryLate).toBe(false)
    expect(summary?.age).toBeLessThan(10)
    await expect(meetings().live.sealMeeting(officer, area.slug, ref, { reason: '' })).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { reason: expect.any(String) } },
    })
    await meetings().live.sealMeeting(officer, area.slug, ref, { reason: 'The clerk was ill' })
    expect(await read(place)).toMatchObject({ sealed: true, sealReason: 'The clerk was ill' })
    await fits()
  })
})

const noteIn = ({ lines }: MinutesView) => lines.find(({ kind }) => kind === 'note')!
