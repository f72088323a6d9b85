import { beforeEach, expect, test } from 'vitest'
import type { AreaTable } from '#db/people/schema.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { surveysService } from '#server/surveys/service.ts'
import { onEachDatabase } from '../build/world.ts'
import { answer, answers, aWave, definition, kept, openSurvey, QUESTIONS, waveIdOf } from './asked.ts'

const refused = (kind: string, more: object = {}) => ({ refusal: { kind, ...more } })

onEachDatabase('surveys', (world) => {
  let area: AreaTable
  const surveys = () => world.services.surveys
  beforeEach(async () => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
    area = await world.area()
    await world.theme(area, 'waiting')
  })
  const many = async (ref: string, from: number, count: number, given = {}) => {
    for (let who = from; who < from + count; who++) await answer(world, area, ref, { who, ...given })
  }

  test('are made and published by officers, and by nobody else', async () => {
    const officer = await world.holder(area, 'officer')
    for (const other of [world.visitor(), await world.holder(area, 'representative'), await world.holder(await world.area(), 'officer')])
      await expect(surveys().make(other, area.slug, { definition: definition() })).rejects.toMatchObject(refused('forbidden'))
    await expect(surveys().make(officer, area.slug, { definition: definition([{ id: 'x' }]) })).rejects.toMatchObject(refused('invalid'))
    const ref = await surveys().make(officer, area.slug, { definition: definition() })
    await expect(surveys().publish(world.visitor(), area.slug, ref)).rejects.toMatchObject(refused('forbidden'))
    expect(await surveys().publish(officer, area.slug, ref)).toBe(1)
    await expect(surveys().publish(officer, area.slug, ref)).rejects.toMatchObject(refused('conflict'))
    await surveys().edit(officer, area.slug, ref, { definition: definition(QUESTIONS.slice(0, 2)) })
    expect(await surveys().publish(officer, area.slug, ref)).toBe(2)
    await surveys().edit(officer, area.slug, ref, { definition: definition([]) })
    await expect(surveys().publish(officer, area.slug, ref)).rejects.toMatchObject(refused('conflict'))
    await surveys().edit(officer, area.slug, ref, { definition: definition([{ ...QUESTIONS[0], theme: 'nothing' }]) })
    await expect(surveys().publish(officer, area.slug, ref)).rejects.toMatchObject(refused('invalid'))
    await expect(world.services.tools.change((tx) => tx.updateTable('surveyVersion').set({ definition: '' }).execute())).rejects.toThrow(
      /append-only/,
    )
  })

  test('cannot be asked without a day for what we did, nor without saying what will be shown', async () => {
    const officer = await world.holder(area, 'officer')
    const ref = await surveys().make(officer, area.slug, { definition: definition() })
    await expect(surveys().planWave(officer, area.slug, ref, aWave)).rejects.toMatchObject(refused('conflict'))
    await surveys().publish(officer, area.slug, ref)
    for (const [field, wrong] of Object.entries({
      whatWeDidBy: { ...aWave, whatWeDidBy: '' },
      tables: { ...aWave, tables: [] },
      closesAt: { ...aWave, closesAt: aWave.opensAt },
    }))
      await expect(surveys().planWave(officer, area.slug, ref, wrong)).rejects.toHaveProperty(`refusal.fields.${field}`)
    for (const tables of [[{ question: 'moon' }], [{ question: 'more' }], [{ question: 'listen', by: 'who' }]])
      await expect(surveys().planWave(officer, area.slug, ref, { ...aWave, tables })).rejects.toHaveProperty('refusal.fields.tables')
    expect(await surveys().planWave(officer, area.slug, ref, aWave)).toBe(1)
    await expect(surveys().planWave(officer, area.slug, ref, aWave)).rejects.toMatchObject(refused('conflict'))
    await expect(surveys().ask(area.slug, ref)).rejects.toMatchObject(refused('conflict'))
    await expect(surveys().ask((await world.area()).slug, ref)).rejects.toMatchObject(refused('not_found'))
  })

  test('take ten answers out of the box together, and keep fewer unread', async () => {
    const { ref } = await openSurvey(world, area)
    const id = await waveIdOf(world, ref)
    await many(ref, 0, 9)
    expect(await kept(world, area, id)).toMatchObject({ box: 9, marks: 9, answers: [] })
    await many(ref, 9, 1)
    const mixed = await kept(world, area, id)
    expect(mixed).toMatchObject({ box: 0, marks: 10 })
    expect(mixed.answers.map(({ who }) => who).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    await many(ref, 10, 3)
    world.now = new Date(aWave.closesAt)
    await surveys().turnWaves()
    expect(await kept(world, area, id)).toMatchObject({ box: 3, marks: 13, answers: { length: 10 } })
    await expect(answer(world, area, ref, { who: 14 })).rejects.toMatchObject(refused('conflict'))
    expect((await world.announced()).filter(({ name }) => name.startsWith('surveys.')).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['surveys.opened', 'surveys.closed']),
    )
  })

  test('are counted once for each sending and each invitation', async () => {
    const { ref, officer } = await openSurvey(world, area, { reach: 'list' })
    const id = await waveIdOf(world, ref)
    const [code, other] = await surveys().invite(officer, area.slug, ref, 1, { count: 2 })
    const sent = answers({ who: 1, more: 'It took a year' }, { invitation: code!.toUpperCase() })
    const first = await surveys().submit(world.visitor(), area.slug, ref, sent)
    expect(await surveys().submit(world.visitor(), area.slug, ref, sent)).toEqual(first)
    await expect(answer(world, area, ref, { who: 2 }, { invitation: code })).rejects.toMatchObject(refused('conflict'))
    for (const invitation of [undefined, 'nonsense', first.code])
      await expect(answer(world, area, ref, { who: 3 }, { invitation })).rejects.toHaveProperty('refusal.fields.invitation')
    await answer(world, area, ref, { who: 4 }, { invitation: other })
    expect(await kept(world, area, id)).toMatchObject({ box: 2, marks: 4 })
  })

  test('refuse what cannot be kept, and count nothing of it', async () => {
    const { ref } = await openSurvey(world, area)
    for (const [field, given] of [
      ['listen', { listen: 'moon' }],
      ['who', { who: 'many' }],
      ['more', { more: 'x'.repeat(5_001) }],
      ['version', { moon: 1 }],
    ] as const)
      await expect(answer(world, area, ref, given)).rejects.toHaveProperty(`refusal.fields.${field}`)
    for (const language of ['<b>', 'english', 'en"x', ''])
      await expect(answer(world, area, ref, {}, { language })).rejects.toHaveProperty('refusal.fields.language')
    await expect(surveys().submit(world.visitor(), area.slug, ref, answers({}, { set: {} }))).rejects.toHaveProperty(
      'refusal.fields.version',
    )
    expect(await kept(world, area, await waveIdOf(world, ref))).toMatchObject({ box: 0, marks: 0 })
  })

  test('say so when the questions were changed in the middle of answering', async () => {
    const { ref, officer } = await openSurvey(world, area)
    await surveys().edit(officer, area.slug, ref, { definition: definition(QUESTIONS.slice(0, 1)) })
    await surveys().publish(officer, area.slug, ref)
    await surveys().takeLastVersion(officer, area.slug, ref, 1)
    await expect(answer(world, area, ref, { who: 1 })).rejects.toMatchObject({
      refusal: { fields: { version: expect.stringContaining('changed') } },
    })
    await answer(world, area, ref, {})
    expect(await kept(world, area, await waveIdOf(world, ref))).toMatchObject({ box: 1, marks: 1 })
  })

  test('turn words into contributions when they are mixed, and say until then that they wait', async () => {
    const { ref } = await openSurvey(world, area)
    const { code } = await answer(world, area, ref, { more: 'Nobody told us why it took a year' })
    expect(code.split(' ')).toHaveLength(5)
    await expect(world.holding({ code })).rejects.toMatchObject({
      refusal: { fields: { code: expect.stringContaining('wait to be mixed') } },
    })
    expect((await answer(world, area, ref, {})).code).toBe('')
    await many(ref, 0, 8)
    const trace = await world.services.feedback.trace(await world.holding({ code }))
    expect(trace?.stories).toHaveLength(1)
    const said = await world.db.selectFrom('contribution').where('areaId', '=', area.id).selectAll().execute()
    expect(said).toMatchObject([{ channel: 'survey', voice: 'family' }])
    expect(await world.db.selectFrom('tag').where('contributionId', '=', said[0]!.id).selectAll().execute()).toHaveLength(1)
    const { answers: mixed, waiting } = await kept(world, area, await waveIdOf(world, ref))
    expect(waiting).toBe(0)
    expect(JSON.stringify(mixed)).not.toContain('Nobody told')
    expect(mixed.filter(({ more }) => more === '-written-')).toHaveLength(1)
  })

  test('tell at once whoever writes of danger where help is, and keep nothing of that', async () => {
    const { ref } = await openSurvey(world, area)
    expect(await answer(world, area, ref, { more: 'It took a year' })).toMatchObject({ helpFirst: false })
    const sent = answers({ more: 'My dad hits me and I want to die' })
    const first = await surveys().submit(world.visitor(), area.slug, ref, sent)
    expect(first).toMatchObject({ helpFirst: true })
    expect(await surveys().submit(world.visitor(), area.slug, ref, sent)).toEqual(first)
    expect(await kept(world, area, await waveIdOf(world, ref))).toMatchObject({ box: 2, answers: [] })
    expect(await world.db.selectFrom('contribution').where('areaId', '=', area.id).selectAll().execute()).toEqual([])
  })

  test('let the tenth go at once while the box is wiped; what goes wrong there is reported', async () => {
    const { ref } = await openSurvey(world, area)
    let wiped = () => {}
    let told = false
    const slow = surveysService(world.services.tools, () => new Promise((done) => (wiped = done)))
    for (let who = 0; who < 10; who++) await slow.submit(world.visitor(), area.slug, ref, answers({ who }))
    const settled = slow.settled().then(() => (told = true))
    await slow.ask(area.slug, ref)
    expect(told).toBe(false)
    wiped()
    expect(await settled).toBe(true)
    const reported: unknown[] = []
    const report = (error: unknown) => void reported.push(error)
    const broken = surveysService({ ...world.services.tools, report }, () => Promise.reject(new Error('no room')))
    for (let who = 10; who < 20; who++) await broken.submit(world.visitor(), area.slug, ref, answers({ who }))
    await broken.settled()
    expect(reported).toMatchObject([{ message: 'no room' }])
  })

  test('keep words unread where too few answered, and say so', async () => {
    const { ref } = await openSurvey(world, area)
    const { code } = await answer(world, area, ref, { more: 'Too few of us' })
    world.now = new Date(aWave.closesAt)
    await surveys().turnWaves()
    await expect(world.holding({ code })).rejects.toMatchObject({ refusal: { fields: { code: expect.stringContaining('kept unread') } } })
    expect(await world.db.selectFrom('contribution').where('areaId', '=', area.id).selectAll().execute()).toEqual([])
  })

  test('keep answers under a code until they are sent, on any device', async () => {
    const { ref } = await openSurvey(world, area)
    const set = { answers: { listen: 'agree', who: 'nonsense', more: 'half a sentence' } }
    const code = await surveys().keep(world.visitor(), area.slug, ref, { set })
    expect(await surveys().takeUp(area.slug, ref, code.toUpperCase())).toEqual({
      answers: { listen: 'agree', more: 'half a sentence' },
      others: {},
    })
    expect(await surveys().keep(world.visitor(), area.slug, ref, { set: { answers: { who: 3 } }, draft: code })).toBe(code)
    expect(await surveys().takeUp(area.slug, ref, code)).toMatchObject({ answers: { who: 3 } })
    expect(await surveys().takeUp(area.slug, ref, 'no such code')).toEqual({ answers: {}, others: {} })
    await answer(world, area, ref, {}, { draft: code })
    expect(await kept(world, area, await waveIdOf(world, ref))).toMatchObject({ box: 1, drafts: 0 })
  })

  test('leave a record that fits, and whoever changes which tables were promised is found', async () => {
    const { ref } = await openSurvey(world, area)
    await many(ref, 0, 10)
    await world.services.sealer.seal()
    const verify = () => verifyRecord(world.own.database, world.services.tools.vault)
    expect(await verify()).toMatchObject({ fits: true })
    const id = await waveIdOf(world, ref)
    const promise = (tables: string) =>
      world.services.tools.change((tx) => tx.updateTable('surveyWave').set({ tables }).where('id', '=', id).execute())
    await promise('[{"question":"who"}]')
    expect(await verify()).toMatchObject({ fits: false, what: 'content' })
    await promise(JSON.stringify(aWave.tables))
    expect(await verify()).toMatchObject({ fits: true })
  })
})
