import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { recordedAbout } from '#db/record/queries.ts'
import { everything } from '../build/desk.ts'
import { answersPoints, cast, given, type LetterCast, pointRows } from '../build/letters.ts'
import { published } from '../build/public.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('the clock of a point', (world) => {
  const start = world.now
  const at = (day: string) => {
    world.now = new Date(`${day}T09:30:00.000Z`)
  }
  const dated = async (people: LetterCast, ref: string, number: string, actor: Actor = world.visitor()) =>
    (await world.services.submissions.pointDate(actor, people.area.slug, ref, number)).date
  const turn = (people: LetterCast, ref: string, kind: string, more: object = {}, actor = people.officer) =>
    world.services.submissions.changePointClock(actor, people.area.slug, ref, '2', { kind, reason: 'The group asked us to wait.', ...more })

  test('is shown with every step, for a point that is there', async () => {
    world.now = start
    const people = await cast(world)
    const ref = await given(world, people)
    const date = await dated(people, ref, '1')
    expect(date).toMatchObject({
      due: { day: '2026-03-31', workingDays: 20 },
      baseDays: 20,
      events: [],
      answeredOn: null,
      late: false,
      may: [],
    })
    expect(date.due.steps).toHaveLength(28)
    for (const number of ['6', '0', 'x', ''])
      await expect(world.services.submissions.pointDate(world.visitor(), people.area.slug, ref, number)).rejects.toMatchObject({
        refusal: { kind: 'not_found' },
      })
  })

  test('is stopped by nobody but an officer or the chair, and never without a reason', async () => {
    world.now = start
    const people = await cast(world)
    const { area, rep, moderator } = people
    const ref = await given(world, people)
    const before = await everything(world)
    const others = await world.holder(area, 'action_owner', 'supporter', 'area_admin', 'safeguarding_lead')
    for (const actor of [world.visitor(), await world.holder(area), rep, moderator, others])
      await expect(turn(people, ref, 'pause', {}, actor)).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    for (const [field, kind, more] of [
      ['reason', 'pause', { reason: ' ' }],
      ['kind', 'stop', {}],
      ['days', 'extend', { days: '' }],
      ['days', 'extend', { days: '0' }],
      ['days', 'extend', { days: '2.5' }],
      ['days', 'extend', { days: '41' }],
      ['days', 'extend', { days: 'many' }],
    ] as const)
      await expect(turn(people, ref, kind, more)).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
      })
    await expect(turn(people, ref, 'resume')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await everything(world)).toBe(before)
  })

  test('stands still from a pause until it runs again; each is public, with its reason, and recorded', async () => {
    at('2026-03-03')
    const people = await cast(world)
    const ref = await given(world, people)
    at('2026-03-10')
    await turn(people, ref, 'pause')
    await expect(turn(people, ref, 'pause')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(turn(people, ref, 'extend', { days: '5' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    expect(await dated(people, ref, '2')).toMatchObject({ due: { day: null }, late: false })
    const view = await world.services.submissions.submission(world.visitor(), people.area.slug, ref)
    expect(view.points.map(({ due }) => due.day)).toEqual(['2026-03-31', null, '2026-03-31', '2026-03-31', '2026-03-31'])
    at('2026-04-20')
    expect((await dated(people, ref, '2')).late).toBe(false)
    await turn(people, ref, 'resume', { reason: 'The group has answered.' }, await world.holder(people.area, { role: 'chair', title: '' }))
    const date = await dated(people, ref, '2', people.officer)
    expect(date.due.day).toBe('2026-05-12')
    expect(date.events).toEqual([
      { kind: 'pause', on: '2026-03-10', days: 0, reason: 'The group asked us to wait.', by: 'Head of SEND' },
      { kind: 'resume', on: '2026-04-20', days: 0, reason: 'The group has answered.', by: 'Chair' },
    ])
    expect(date.may).toEqual(['pause', 'extend'])
    await turn(people, ref, 'extend', { days: '3' })
    expect((await dated(people, ref, '2')).due).toMatchObject({ day: '2026-05-15', workingDays: 23 })
    const [, point] = await pointRows(world, people.area, ref)
    const recorded = await recordedAbout(world.db, point!.id)
    expect(recorded.map(({ name, facts }) => [name, JSON.parse(facts)])).toEqual([
      ['calendar.clock_paused', { clock: 'point', days: 0, on: '2026-03-10' }],
      ['calendar.clock_resumed', { clock: 'point', days: 0, on: '2026-04-20' }],
      ['calendar.clock_extended', { clock: 'point', days: 3, on: '2026-04-20' }],
    ])
  })

  test('cannot be stopped once the day has passed, or once there is an answer', async () => {
    at('2026-03-03')
    const people = await cast(world)
    const ref = await given(world, people)
    at('2026-03-31')
    expect((await dated(people, ref, '2', people.officer)).may).toEqual(['pause', 'extend'])
    at('2026-04-01')
    expect(await dated(people, ref, '2', people.officer)).toMatchObject({ late: true, lateDays: 1, may: [] })
    for (const kind of ['pause', 'extend'])
      await expect(turn(people, ref, kind, { days: '5' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await answersPoints(world, people, ref, 2)
    at('2026-04-20')
    expect(await dated(people, ref, '2', people.officer)).toMatchObject({ answeredOn: '2026-04-01', late: true, lateDays: 1, may: [] })
    await expect(turn(people, ref, 'pause')).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('is noted in the record once when its day has passed, for what still waits and can be answered', async () => {
    at('2026-03-03')
    const people = await cast(world)
    const { area, moderator, rep } = people
    const { submissions, moderation } = world.services
    const ref = await given(world, people)
    const inAll = async () => {
      const rows = await world.db
        .selectFrom('record')
        .where('areaId', '=', area.id)
        .where('name', '=', 'submissions.point_late')
        .select('about')
        .execute()
      return rows.length
    }
    const [one, two, three] = await pointRows(world, area, ref)
    await moderation.decline(moderator, area.slug, one!.ref, { reason: 'abusive' })
    await answersPoints(world, people, ref, 3)
    await turn(people, ref, 'pause')
    at('2026-03-31')
    await submissions.recordLate()
    expect(await inAll()).toBe(0)
    at('2026-04-01')
    await submissions.recordLate()
    expect(await inAll()).toBe(2)
    expect(await submissions.recordLate()).toBe(0)
    const late = async (id: string) =>
      (await recordedAbout(world.db, id)).filter(({ name }) => name === 'submissions.point_late').map(({ facts }) => JSON.parse(facts))
    for (const { id } of [one!, two!, three!]) expect(await late(id)).toEqual([])
    const [, , , four] = await pointRows(world, area, ref)
    expect(await late(four!.id)).toEqual([{ dueOn: '2026-03-31', number: 4 }])
    const view = await submissions.submission(world.visitor(), area.slug, ref)
    expect(view.counts).toEqual({ points: 5, answered: 1, late: 2 })
    expect(view.points.map(({ due }) => due.late)).toEqual([false, false, false, true, true])
    await turn(people, ref, 'resume')
    at('2026-05-01')
    await submissions.recordLate()
    expect(await inAll()).toBe(3)
    expect((await submissions.submissions(rep, area.slug)).rows[0]!.counts).toEqual({ points: 5, answered: 1, late: 3 })
  })

  test('runs for an answer to anything public too, and its author sees the day move', async () => {
    at('2026-03-03')
    const people = await cast(world)
    const { area, officer } = people
    const { calendar, feedback } = world.services
    const receipt = await world.say(area, 'Nobody phones us back.')
    await world.services.moderation.publish(officer, area.slug, receipt.ref, {})
    const hidden = (await world.say(area)).ref
    await expect(calendar.answerDate(officer, area.slug, hidden)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    expect((await calendar.answerDate(world.visitor(), area.slug, receipt.ref)).due).toMatchObject({ day: '2026-03-17', workingDays: 10 })
    const extend = { kind: 'extend', days: '2', reason: 'The school is closed.' }
    await expect(calendar.changeAnswerClock(people.rep, area.slug, receipt.ref, extend)).rejects.toMatchObject({
      refusal: { kind: 'forbidden' },
    })
    await calendar.changeAnswerClock(officer, area.slug, receipt.ref, extend)
    expect((await calendar.answerDate(world.visitor(), area.slug, receipt.ref)).due.day).toBe('2026-03-19')
    const trace = await feedback.trace(await world.holding(receipt))
    expect(trace!.stories[0]!.next).toContainEqual({ what: 'answer', by: '2026-03-19', late: false })
    await calendar.changeAnswerClock(officer, area.slug, receipt.ref, { kind: 'pause', reason: 'The school is closed.' })
    expect((await feedback.trace(await world.holding(receipt)))!.stories[0]!.next).toEqual([{ what: 'feel' }])
    const point = await published(world, area, 'Something else')
    expect((await calendar.answerDate(world.visitor(), area.slug, point)).may).toEqual([])
  })
})
