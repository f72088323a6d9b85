import { expect, test } from 'vitest'
import { backpack, cast, given, shownWhole } from '../build/letters.ts'
import { dayIn } from '../build/plans.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('releasing a letter in steps', (world) => {
  const reports = () => world.services.reports
  const times = () => ({ familiesDay: dayIn(world, 1), councillorsDay: dayIn(world, 2), pressDay: dayIn(world, 3), why: '' })
  const conflict = { refusal: { kind: 'conflict' } }

  test('waits for a moderator, is not for backpacks, and not for those who only read or write letters', async () => {
    const people = await cast(world)
    const { area, officer, moderator, rep } = people
    const letter = await given(world, people)
    for (const stranger of [world.visitor(), moderator, rep])
      await expect(reports().planRelease(stranger, area.slug, letter, times())).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    await expect(reports().planRelease(officer, area.slug, letter, times())).rejects.toMatchObject(conflict)
    await expect(reports().planRelease(officer, area.slug, await backpack(world, people), times())).rejects.toMatchObject(conflict)
  })

  test('tells representatives, councillors and press in this order, not while it is hidden; everybody sees the counts', async () => {
    const people = await cast(world)
    const { area, officer, moderator } = people
    const { submissions } = world.services
    const letter = await given(world, people)
    await shownWhole(world, people, letter)
    await reports().putRecipients(officer, area.slug, { councillors: 'ann@example.org', press: 'news@example.org' })
    await reports().planRelease(officer, area.slug, letter, times())
    const told = async () =>
      (await submissions.submission(world.visitor(), area.slug, letter)).release?.steps.map(({ openedAt }) => openedAt !== null)
    expect(await told()).toEqual([false, false, false])
    world.pass({ days: 1 })
    await submissions.hideSubmission(moderator, area.slug, letter, { reason: 'mistake' })
    expect(await reports().openDue()).toBe(0)
    await expect(reports().openStep(officer, area.slug, letter, { step: 'families' })).rejects.toMatchObject(conflict)
    await submissions.publishSubmission(moderator, area.slug, letter, {})
    expect(await reports().openDue()).toBe(1)
    expect(await told()).toEqual([true, false, false])
    await reports().openStep(officer, area.slug, letter, { step: 'press', why: 'A paper has it.' })
    world.pass({ days: 1 })
    expect(await reports().openDue()).toBe(1)
    const { release } = await submissions.submission(world.visitor(), area.slug, letter)
    expect(release).toMatchObject({
      steps: [{ told: 'Mails: fewer than 10.' }, { told: 'Mails: 1. Delivered so far: 0.' }, { told: 'Mails: 1. Delivered so far: 0.' }],
      overrides: [{ step: 'press', what: 'before_others', reason: 'A paper has it.' }],
    })
    const mails = await world.db.selectFrom('outbox').where('about', '=', area.id).select(['template', 'facts']).execute()
    expect(mails.map(({ template }) => template).sort()).toEqual([
      'letter_for_recipients',
      'letter_for_recipients',
      'letter_for_representatives',
    ])
    expect(new Set(mails.map(({ facts }) => facts))).toEqual(new Set([JSON.stringify({ letter })]))
  })
})
