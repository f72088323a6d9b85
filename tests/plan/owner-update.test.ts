import { expect, test } from 'vitest'
import { mailsAbout, organisation, wantsToKnow } from '../build/desk.ts'
import { agreedPlan, anAction, draftPlan, finished, fullAction, planPlace, told } from '../build/plans.ts'
import { onEachDatabase } from '../build/world.ts'

const FORBIDDEN = { refusal: { kind: 'forbidden' } }
const CONFLICT = { refusal: { kind: 'conflict' } }
const wrongField = (field: string, sentence: unknown = expect.any(String)) => ({
  refusal: { kind: 'invalid', fields: { [field]: sentence } },
})

onEachDatabase('updating an action', (world) => {
  test('is for the organisation that owns it and for those who make plans', async () => {
    const place = await planPlace(world)
    const { area, owner, officer, chair } = place
    const { action } = await agreedPlan(world, place)
    const { plan } = world.services
    const other = await world.holder(area, { role: 'action_owner', organisationId: await organisation(world, area, 'NHS') })
    const none = await world.holder(area, 'action_owner')
    for (const actor of [world.visitor(), other, none, await world.holder(area, 'moderator')])
      await expect(plan.update(actor, area.slug, action, told('green'))).rejects.toMatchObject(FORBIDDEN)
    expect(await plan.actionPage(owner, area.slug, action)).toMatchObject({ brag: 'grey', updatedOn: null })
    for (const actor of [owner, officer, chair]) await plan.update(actor, area.slug, action, told('green'))
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({
      brag: 'green',
      note: 'It goes on.',
      nextStep: 'Train two more.',
      updatedOn: '2026-03-03',
      may: { update: false },
    })
  })

  test('says what is wrong at the field, keeps drafts and dropped ones out', async () => {
    const place = await planPlace(world)
    const { area, owner, officer, organisationId } = place
    const { plan } = world.services
    const { action } = await agreedPlan(world, place)
    await expect(plan.update(owner, area.slug, action, { brag: 'purple', note: '' })).rejects.toMatchObject({
      refusal: { fields: { brag: 'Choose how it stands', note: expect.any(String) } },
    })
    await expect(plan.update(owner, area.slug, action, told('green', { evidenceWeb: 'javascript:alert(1)' }))).rejects.toMatchObject(
      wrongField('evidenceWeb'),
    )
    await expect(plan.update(owner, area.slug, action, told('green', { evidenceWords: 'A log' }))).rejects.toMatchObject(
      wrongField('evidenceTitle'),
    )
    const draft = await draftPlan(world, place)
    const ref = await plan.addAction(officer, area.slug, draft.ref, anAction(draft.priority, organisationId))
    await expect(plan.update(owner, area.slug, ref, told('green'))).rejects.toMatchObject(CONFLICT)
    await plan.dropAction(owner, area.slug, action, { reason: 'No money.' })
    await expect(plan.update(owner, area.slug, action, told('green'))).rejects.toMatchObject(CONFLICT)
  })

  test('Blue needs evidence that the chair has accepted for the board', async () => {
    const place = await planPlace(world)
    const { area, owner, officer, chair } = place
    const { action } = await agreedPlan(world, place)
    const { plan } = world.services
    const noEvidence = wrongField('brag', 'Blue means that the board has accepted the evidence. It has accepted none for this action yet.')
    await expect(plan.update(owner, area.slug, action, told('blue'))).rejects.toMatchObject(noEvidence)
    const withIt = told('blue', { evidenceTitle: 'Call logs', evidenceWeb: 'https://example.org/logs' })
    await expect(plan.update(owner, area.slug, action, withIt)).rejects.toMatchObject(noEvidence)
    expect((await plan.actionPage(owner, area.slug, action)).evidenceList).toEqual([])
    const id = await plan.addEvidence(owner, area.slug, action, { title: 'Call logs', words: '', web: 'https://example.org/logs' })
    for (const actor of [owner, officer]) await expect(plan.acceptEvidence(actor, area.slug, action, id)).rejects.toMatchObject(FORBIDDEN)
    await expect(plan.update(owner, area.slug, action, told('blue'))).rejects.toMatchObject(noEvidence)
    await plan.acceptEvidence(chair, area.slug, action, id)
    await expect(plan.acceptEvidence(chair, area.slug, action, id)).rejects.toMatchObject(CONFLICT)
    await plan.update(owner, area.slug, action, told('blue'))
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({
      brag: 'blue',
      doneOn: '2026-03-03',
      evidenceList: [{ title: 'Call logs', addedAs: 'Head of SEND, Wyrefield County Council', acceptedAs: 'Chair' }],
    })
    await plan.update(owner, area.slug, action, told('amber'))
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({ brag: 'amber', doneOn: null })
  })

  test('evidence comes with the update; what it said before stands in the changes with who and when', async () => {
    const place = await planPlace(world)
    const { area, owner } = place
    const { action } = await agreedPlan(world, place)
    const { plan } = world.services
    await plan.update(owner, area.slug, action, told('green'))
    world.pass({ days: 1 })
    await plan.update(
      owner,
      area.slug,
      action,
      told('amber', { note: 'Two are ill.', risk: 'Nobody to hire.', evidenceTitle: 'Rota', evidenceWords: 'March' }),
    )
    const { changes, evidence } = await plan.actionPage(world.visitor(), area.slug, action)
    expect(evidence).toBe(1)
    const latest = changes.filter(({ at }) => at === changes[0]!.at)
    expect(Object.fromEntries(latest.map(({ what, was, became }) => [what, [was, became]]))).toEqual({
      'Rating of the council': ['On track', 'At risk'],
      'How it stands': ['It goes on.', 'Two are ill.'],
      'What could stop it': ['', 'Nobody to hire.'],
      Evidence: ['', 'Rota'],
    })
    expect(latest.every(({ by }) => by === 'Head of SEND, Wyrefield County Council')).toBe(true)
  })

  test('a date moves only with a reason, which everybody reads; the first date stays', async () => {
    const place = await planPlace(world)
    const { area, owner, organisationId } = place
    const { action, priority } = await agreedPlan(world, place)
    const { plan } = world.services
    await expect(
      plan.changeAction(owner, area.slug, action, anAction(priority, organisationId, { dueOn: '2027-01-31' })),
    ).rejects.toMatchObject(wrongField('dueOn'))
    const move = (dueOn: string, reason = 'The supplier was late.') => plan.moveDue(owner, area.slug, action, { dueOn, reason })
    await expect(move('2026-12-31', ' ')).rejects.toMatchObject(wrongField('reason'))
    await expect(move('2026-02-30')).rejects.toMatchObject(wrongField('dueOn'))
    await expect(move('2026-01-01')).rejects.toMatchObject(wrongField('dueOn', 'This day has passed. Write a day from today on'))
    await expect(move('2026-09-30')).rejects.toMatchObject(wrongField('dueOn', 'This is the date that it has already'))
    await expect(plan.moveDue(world.visitor(), area.slug, action, { dueOn: '2026-12-31', reason: 'x' })).rejects.toMatchObject(FORBIDDEN)
    await move('2026-12-31')
    await move('2027-01-31', 'Nobody applied.')
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({
      dueOn: '2027-01-31',
      firstDueOn: '2026-09-30',
      slips: 2,
      slipDays: 123,
      slipList: [
        { from: '2026-12-31', to: '2027-01-31', days: 31, reason: 'Nobody applied.', by: 'Head of SEND, Wyrefield County Council' },
        { from: '2026-09-30', to: '2026-12-31', days: 92, reason: 'The supplier was late.' },
      ],
    })
    await move('2026-11-30', 'It goes faster.')
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({ dueOn: '2026-11-30', slips: 2, slipDays: 61 })
  })

  test('is dropped only with a reason, and stays in the plan as dropped', async () => {
    const place = await planPlace(world)
    const { area, owner } = place
    const { ref, action } = await agreedPlan(world, place, { actions: 2 })
    const { plan } = world.services
    await expect(plan.dropAction(owner, area.slug, action, {})).rejects.toMatchObject(wrongField('reason'))
    await plan.dropAction(owner, area.slug, action, { reason: 'The law has changed.' })
    await expect(plan.dropAction(owner, area.slug, action, { reason: 'Again' })).rejects.toMatchObject(CONFLICT)
    await expect(plan.moveDue(owner, area.slug, action, { dueOn: '2027-01-31', reason: 'x' })).rejects.toMatchObject(CONFLICT)
    expect(await plan.actionPage(world.visitor(), area.slug, action)).toMatchObject({
      droppedOn: expect.any(String),
      dropReason: 'The law has changed.',
    })
    expect((await plan.planPage(world.visitor(), area.slug, ref)).totals.actions).toBe(1)
  })

  test('those behind it who asked are told that it is done, slipped or dropped; never the words', async () => {
    const place = await planPlace(world)
    const { area, owner, officer } = place
    const { actions } = await agreedPlan(world, place, { actions: 2 })
    const [first, second] = actions as [string, string]
    const { plan } = world.services
    const asked = await world.say(area, 'Nobody rings back.')
    const quiet = await world.say(area, 'Nor us.')
    await wantsToKnow(world, area, asked.ref)
    for (const action of actions) await plan.linkSaid(officer, area.slug, action, { refs: `${asked.ref}, ${quiet.ref}` })
    await plan.moveDue(owner, area.slug, first, { dueOn: '2026-12-31', reason: 'Nobody applied.' })
    await plan.dropAction(owner, area.slug, second, { reason: 'No money.' })
    await finished(world, place, first)
    const mails = await mailsAbout(world, asked.ref)
    expect(mails.map(({ template, waits }) => [template, waits])).toEqual([
      ['action_slipped', true],
      ['action_dropped', true],
      ['action_done', true],
    ])
    expect(mails.every(({ facts }) => facts === JSON.stringify({ ref: asked.ref }))).toBe(true)
    expect(await mailsAbout(world, quiet.ref)).toEqual([])
    await plan.update(owner, area.slug, first, told('red'))
    expect((await mailsAbout(world, asked.ref)).map(({ waits }) => waits)).toEqual([true, true, false])
  })

  test('milestones are met on a day that has come', async () => {
    const place = await planPlace(world)
    const { area, owner } = place
    const { ref, priority } = await agreedPlan(world, place)
    const action = await fullAction(world, place, { ref, priority })
    const { plan } = world.services
    const id = (await plan.actionPage(owner, area.slug, action)).milestoneList[0]!.id
    const says = { months: '3', words: 'A rota is in place.', dueOn: '2026-06-01' }
    await expect(plan.changeMilestone(owner, area.slug, action, id, { ...says, metOn: '2031-01-01' })).rejects.toMatchObject(
      wrongField('metOn'),
    )
    await plan.changeMilestone(owner, area.slug, action, id, { ...says, metOn: '2026-03-01' })
    expect((await plan.actionPage(owner, area.slug, action)).milestoneList).toMatchObject([{ metOn: '2026-03-01', late: false }])
    await expect(plan.addMilestone(owner, area.slug, action, { ...says, months: '4' })).rejects.toMatchObject(wrongField('months'))
    await plan.removeMilestone(owner, area.slug, action, id)
    expect((await plan.actionPage(owner, area.slug, action)).missing).toEqual(['milestone'])
  })
})
