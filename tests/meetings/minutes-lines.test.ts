import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Actor } from '#app/contract/actor.ts'
import { published } from '../build/public.ts'
import { onEachDatabase, type World } from '../build/world.ts'
import { agendaPlace, anItem } from './agenda-place.ts'

const conflict = { refusal: { kind: 'conflict' } }

onEachDatabase('the lines of minutes', (world) => {
  const meetings = () => world.services.meetings
  const live = () => meetings().live
  const after = () => meetings().after

  /** A meeting with four groups: there, seen by the clerk, with apologies, and without an answer; and with something sent in before it. */
  async function held(world: World) {
    const place = await agendaPlace(world, 5)
    const { officer, area, ref, rep, forum } = place
    const item = await meetings().addItem(officer, area.slug, ref, anItem())
    const [seen, away, quiet] = [
      await world.forum(area, 'Hill Group'),
      await world.forum(area, 'Coast Carers'),
      await world.forum(area, 'Quiet Group'),
    ]
    await meetings().inviteForums(officer, area.slug, ref, { forums: [forum, seen, away, quiet] })
    await meetings().answerByPhone(officer, area.slug, ref, { forum: away, answer: 'apologies', note: '' })
    const sent = await published(world, area, 'The bus came late again.', { item })
    world.pass({ days: 5 })
    await live().startMeeting(officer, area.slug, ref, {})
    await live().join(rep, area.slug, ref, { as: forum })
    const guests = Array.from({ length: 10 }, () => world.visitor())
    for (const guest of guests) await live().join(guest, area.slug, ref, {})
    await live().openItem(officer, area.slug, ref, { item })
    return { ...place, item, seen, sent, guests }
  }
  type Place = Awaited<ReturnType<typeof held>>
  async function asked({ area, ref, officer }: Place, actor: Actor, words: string, how = 'named') {
    await live().ask(actor, area.slug, ref, { command: randomUUID(), words, how })
    const { held } = (await live().livePage(officer, area.slug, ref)).questions
    await live().showQuestion(officer, area.slug, ref, { question: held![0]!.id })
    return held![0]!
  }
  const drafted = async ({ area, ref, officer }: Place) => {
    await after().draftMinutes(officer, area.slug, ref)
    return (await after().minutes(officer, area.slug, ref)).lines
  }
  const only = <Kind extends { kind: string }>(lines: Kind[], kind: string) => lines.filter((line) => line.kind === kind)

  test('tell who was there and who spoke, by group and never by name, each with its item and its time', async () => {
    const place = await held(world)
    const { area, ref, officer, rep, seen, item, guests } = place
    await meetings().notePresence(officer, area.slug, ref, { forums: [seen] })
    for (const actor of [guests[0]!, rep]) {
      await live().raiseHand(actor, area.slug, ref, {})
      for (let turn = 0; turn < 2; turn++) {
        await live()
          .callNext(officer, area.slug, ref, {})
          .catch((error) => expect(error).toMatchObject(conflict))
        world.pass({ minutes: 1 })
        await live()
          .endTurn(officer, area.slug, ref, {})
          .catch((error) => expect(error).toMatchObject(conflict))
      }
    }
    await live().endMeeting(officer, area.slug, ref, {})
    const lines = await drafted(place)
    expect(lines[0]).toMatchObject({ kind: 'attendance', item: '', itemRef: '', editable: true })
    expect(lines[0]!.words.split('\n')).toEqual([
      'Invited: 4 groups.',
      'There: Hill Group, Parents and carers.',
      'There for no group: 10.',
      'Apologies: Coast Carers.',
      'Did not answer: Quiet Group.',
    ])
    const [spoke] = only(lines, 'spoke')
    expect(spoke).toMatchObject({ item: 'School transport', itemRef: item, at: expect.stringMatching(/^\d{4}-.*Z$/), laterOn: null })
    expect(spoke!.words).toMatch(/^Spoke, in this order: .*a parent.*\.$/)
    for (const part of ['Parents and carers', 'a parent', 'read out, what a parent sent in']) expect(spoke!.words).toContain(part)
    expect(JSON.stringify(lines)).not.toMatch(/person_|account_|Representative/)
  })

  test('show what was asked and sent in, whether it was answered there, by when an answer is owed, and what was answered since', async () => {
    const place = await held(world)
    const { area, ref, officer, rep, sent, guests } = place
    const [one, two] = [
      await asked(place, guests[0]!, 'Who rings us when the bus is late?', 'unnamed'),
      await asked(place, rep, 'Is every seat checked?', 'forum'),
    ]
    await live().answerQuestion(officer, area.slug, ref, { question: one.id })
    await live().endMeeting(officer, area.slug, ref, {})
    const lines = await drafted(place)
    expect(only(lines, 'question').sort((a, b) => (a.words < b.words ? 1 : -1))).toMatchObject([
      { words: '“Who rings us when the bus is late?” (Somebody in the meeting, asked in the meeting)', owed: 'Answered in the meeting.' },
      {
        words: '“Is every seat checked?” (Parents and carers, asked in the meeting)',
        owed: expect.stringMatching(/^Answer owed by /),
        answers: [],
      },
    ])
    expect(only(lines, 'said')).toMatchObject([
      {
        words: expect.stringContaining('“The bus came late again.”'),
        path: `feedback/${sent}`,
        owed: expect.stringMatching(/^Answer owed by /),
      },
    ])
    world.pass({ days: 30 })
    const late = (await after().minutes(officer, area.slug, ref)).lines
    expect(
      late
        .filter((line) => line.late)
        .map(({ path }) => path)
        .sort(),
    ).toEqual([`feedback/${two.ref}`, `feedback/${sent}`].sort())
    const answer = { kind: 'did', title: 'Seats', said: 'Families asked.', words: 'Every seat is checked.', themes: [], refs: [two.ref] }
    await world.services.impact.answer(officer, area.slug, { ...answer, themes: [(await world.theme(area)).slug] })
    const now = (await after().minutes(officer, area.slug, ref)).lines.find(({ path }) => path === `feedback/${two.ref}`)
    expect(now).toMatchObject({ late: false, owed: expect.stringMatching(/^Answer owed by /), answers: [{ kind: 'did', title: 'Seats' }] })
  })

  test('show results of polls as they are shown to everybody, when they were closed', async () => {
    const place = await held(world)
    const { area, ref, officer, item, guests } = place
    const poll = await live().preparePoll(officer, area.slug, ref, {
      kind: 'choice',
      question: 'Which day?',
      options: 'Monday\nFriday',
      item,
    })
    await live().openPoll(officer, area.slug, ref, { poll })
    for (const [at, guest] of guests.entries()) await live().votePoll(guest, area.slug, ref, { poll, choice: [at < 7 ? '1' : '0'] })
    await live().closePoll(officer, area.slug, ref, { poll })
    const few = await live().preparePoll(officer, area.slug, ref, { kind: 'choice', question: 'Which hour?', options: 'Noon\nEvening' })
    await live().openPoll(officer, area.slug, ref, { poll: few })
    await live().votePoll(guests[0]!, area.slug, ref, { poll: few, choice: ['1'] })
    await live().endMeeting(officer, area.slug, ref, {})
    const polls = only(await drafted(place), 'poll')
    expect(polls.map(({ words, itemRef }) => [words, itemRef])).toEqual([
      ['Poll: Which hour?\nPeople without an account. Fewer than 10 answered. That is too few to show.', ''],
      ['Poll: Which day?\nPeople without an account. 10 answered. First came: Friday. Monday: 3. Friday: 7.', item],
    ])
    expect(polls.every(({ at, editable }) => at !== null && !editable)).toBe(true)
  })

  test('who was in the room can be put right until both sides agree, and those who confirmed confirm anew', async () => {
    const place = await held(world)
    const { area, ref, officer, rep, seen } = place
    await live().endMeeting(officer, area.slug, ref, {})
    await drafted(place)
    await after().publishMinutes(officer, area.slug, ref)
    await after().confirmMinutes(officer, area.slug, ref)
    await meetings().notePresence(officer, area.slug, ref, { forums: [seen] })
    expect(await after().minutes(rep, area.slug, ref)).toMatchObject({ version: 2, confirmed: [] })
    for (const actor of [officer, rep]) await after().confirmMinutes(actor, area.slug, ref)
    await expect(meetings().notePresence(officer, area.slug, ref, { forums: [] })).rejects.toMatchObject(conflict)
    expect((await after().minutes(rep, area.slug, ref)).lines[0]!.words).toContain('There: Hill Group, Parents and carers.')
  })
})
