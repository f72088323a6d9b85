import { beforeEach, expect, test } from 'vitest'
import type { AreaTable } from '#db/people/schema.ts'
import { onEachDatabase } from '../build/world.ts'
import { answer, aWave, kept, openSurvey, waveIdOf } from './asked.ts'

onEachDatabase('going through a survey', (world) => {
  let area: AreaTable
  let ref: string
  beforeEach(async () => {
    world.now = new Date('2026-03-03T09:30:00.000Z')
    area = await world.area()
    await world.theme(area, 'waiting')
    ref = (await openSurvey(world, area)).ref
  })
  const step = (typed: object) => world.services.surveys.step(world.visitor(), area.slug, ref, { ...typed })
  /** What a form sends again beside what was typed. */
  const sent = ({ draft, command, version, questions }: Awaited<ReturnType<typeof step>>) => ({
    ...{ draft, command, version: String(version), at: questions.map(({ id }) => id).join(' ') },
  })
  const ids = ({ questions }: Awaited<ReturnType<typeof step>>) => questions.map(({ id }) => id)

  test('asks one question after the other, forward and back, and keeps what was answered', async () => {
    const first = await step({ do: 'begin' })
    expect(first).toMatchObject({ at: 'question', number: 1, of: 3, errors: {} })
    const second = await step({ ...sent(first), do: 'next', 'q:listen': 'agree' })
    expect(ids(second)).toEqual(['who'])
    const wrong = await step({ ...sent(second), do: 'next', 'q:who': 'lots' })
    expect(wrong).toMatchObject({ errors: { 'q:who': expect.any(String) }, questions: [{ id: 'who', typed: { 'q:who': ['lots'] } }] })
    const back = await step({ ...sent(wrong), do: 'back', 'q:who': 'lots' })
    expect(back.questions).toMatchObject([{ id: 'listen', typed: { 'q:listen': ['agree'] } }])
    const skipped = await step({ ...sent(second), do: 'skip' })
    expect(ids(skipped)).toEqual(['more'])
    const end = await step({ ...sent(skipped), do: 'next', 'q:more': 'It took a year' })
    expect(end).toMatchObject({ at: 'end', needsInvitation: false })
    const elsewhere = await step({ do: 'return', draft: end.draft })
    expect(ids(elsewhere)).toEqual(['who'])
    const done = await step({ ...sent(end), do: 'send' })
    expect(done).toMatchObject({ at: 'done', done: { whatWeDidBy: aWave.whatWeDidBy } })
    expect(await kept(world, area, await waveIdOf(world, ref))).toMatchObject({ box: 1, drafts: 0, waiting: 1 })
    expect(await step({ ...sent(end), do: 'send' })).toMatchObject({ at: 'done', done: done.done! })
    expect(await kept(world, area, await waveIdOf(world, ref))).toMatchObject({ box: 1, drafts: 0 })
  })

  test('says first where help is when words speak of danger, also to whoever sends twice', async () => {
    const all = await step({ do: 'begin', all: 'yes' })
    expect(all.helpFirst).toBe(false)
    const end = await step({ ...sent(all), all: 'yes', do: 'next', 'q:more': 'My dad hits me and I want to die' })
    expect(end).toMatchObject({ at: 'end', helpFirst: true })
    for (const _ of [1, 2])
      expect(await step({ ...sent(end), help: 'first', do: 'send' })).toMatchObject({ at: 'done', done: { helpFirst: true } })
  })

  test('shows all on one page to whoever wants that', async () => {
    const all = await step({ do: 'begin', all: 'yes' })
    expect(ids(all)).toEqual(['listen', 'who', 'more'])
    const end = await step({ ...sent(all), all: 'yes', do: 'next', 'q:listen': '-na-', 'q:who': '3' })
    expect(end.at).toBe('end')
    expect(await step({ ...sent(end), all: 'yes', do: 'send' })).toMatchObject({ at: 'done', done: { code: '' } })
  })

  test('says what is missing when nothing was answered, and does not know a survey that is over', async () => {
    const first = await step({ do: 'begin' })
    expect(await step({ ...sent(first), do: 'send' })).toMatchObject({
      at: 'end',
      errors: { '': expect.stringContaining('Nothing is answered') },
    })
    await answer(world, area, ref, {})
    world.now = new Date(aWave.closesAt)
    await expect(step({ ...sent(first), do: 'next', 'q:listen': 'agree' })).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(world.services.surveys.start(area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })
})
