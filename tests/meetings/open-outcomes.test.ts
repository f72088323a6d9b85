import { text } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { OpenList } from '#app/contract/open-data.ts'
import type { DecisionRow, DissentRow, TaskRow } from '#server/open-data/outcome-rows.ts'
import type { AttendanceRow, PollRow } from '#server/open-data/rows-by-meeting.ts'
import { onEachDatabase } from '../build/world.ts'
import { type AgendaPlace, agendaPlace, anItem } from './agenda-place.ts'

const HARD = '=1+1|“no”,\n\u202e<b>'
const DECIDED = {
  words: 'Routes go out by July.',
  decider: 'Head of transport',
  body: 'Board',
  delegation: 'Part 3',
  options: 'As it is\nIn July',
  reasons: 'Families need the summer.',
  refs: '',
}

onEachDatabase('what meetings came to, as open data', (world) => {
  const rowsOf = async <Row>(place: AgendaPlace, name: OpenList) => {
    const whole = await world.services.openData.list(place.area.slug, name, '')
    const check = new Ajv2020({ strict: false, allErrors: true }).compile(
      world.services.openData.describe().components.schemas[name] as object,
    )
    check(JSON.parse(JSON.stringify(whole)))
    expect(check.errors ?? []).toEqual([])
    const csv = await text(await world.services.openData.csv(world.visitor(), place.area.slug, name))
    const cells: Record<string, string>[] = parse(csv, { columns: true, bom: true })
    expect(cells).toHaveLength((whole[name] as Row[]).length)
    return whole[name] as Row[]
  }
  async function begun(): Promise<AgendaPlace & { item: string }> {
    const place = await agendaPlace(world, 1)
    const { area, officer, ref, forum } = place
    const item = await world.services.meetings.addItem(officer, area.slug, ref, anItem())
    await world.services.meetings.inviteForums(officer, area.slug, ref, { forums: [forum] })
    world.pass({ days: 1.5 })
    await world.services.meetings.live.startMeeting(officer, area.slug, ref, {})
    return { ...place, item }
  }

  test('a draft is in none of them, and a list from a made-up place begins at its start', async () => {
    const { area, officer } = await begun()
    const form = { title: 'A draft', day: '2031-04-14', at: '18:30', minutes: '90', room: 'Hall', guests: 'yes' }
    const draft = await world.services.meetings.planMeeting(officer, area.slug, form)
    for (const name of ['decisions', 'dissents', 'tasks', 'polls', 'attendance'] as const) {
      const list = await world.services.openData.list(area.slug, name, 'nonsense')
      expect(JSON.stringify(list)).not.toContain(draft)
      expect(list).toHaveProperty(name)
    }
  })

  test('tell decisions with their power, reasons and dissent word by word, and the log', async () => {
    const place = await begun()
    const { area, officer, ref, item, rep, forum } = place
    const { after } = world.services.meetings
    await after.proposeDecision(officer, area.slug, ref, { item, words: HARD })
    await after.noteAction(officer, area.slug, ref, { item, words: HARD, who: 'Transport team', dueOn: '2031-01-31' })
    const { decisions, actions } = await after.outcomes(area.slug, ref)
    world.pass({ days: 8 })
    await after.makeDecision(officer, area.slug, ref, decisions[0]!.ref, DECIDED)
    await after.dissentFrom(rep, area.slug, ref, decisions[0]!.ref, { forum, words: HARD })
    const gone = await after.dissentFrom(rep, area.slug, ref, decisions[0]!.ref, { forum, words: 'Not any more' })
    await after.takeBackDissent(rep, area.slug, ref, forum, gone)
    await after.tellAction(officer, area.slug, ref, actions[0]!.ref, { state: 'not_done', reason: 'No money.' })
    expect(await rowsOf<DecisionRow>(place, 'decisions')).toEqual([
      expect.objectContaining({
        state: 'decided',
        item,
        proposed: HARD,
        words: DECIDED.words,
        delegation: 'Part 3',
        options: ['As it is', 'In July'],
        dissents: 1,
      }),
    ])
    const dissents = await rowsOf<DissentRow>(place, 'dissents')
    expect(dissents.map(({ words }) => words).sort()).toEqual(['', HARD])
    expect(dissents.find(({ id }) => id === gone)).toMatchObject({ decision: decisions[0]!.ref, takenBackOn: expect.any(String) })
    expect(await rowsOf<TaskRow>(place, 'tasks')).toEqual([
      expect.objectContaining({ words: HARD, state: 'not_done', reason: 'No money.', planAction: null, toldOn: expect.any(String) }),
    ])
  })

  test('tell of a closed poll what its page tells: of few only that they were few, and nothing while it is open', async () => {
    const place = await begun()
    const { area, officer, ref, item } = place
    const { live } = world.services.meetings
    const asked = { kind: 'choice', question: 'When?', options: 'Now\nLater', item }
    const poll = await live.preparePoll(officer, area.slug, ref, asked)
    await live.openPoll(officer, area.slug, ref, { poll })
    for (let i = 0; i < 12; i++) {
      const guest = world.visitor()
      await live.join(guest, area.slug, ref, {})
      await live.votePoll(guest, area.slug, ref, { poll, choice: i < 8 ? '1' : '0' })
    }
    await live.join(officer, area.slug, ref, {})
    await live.votePoll(officer, area.slug, ref, { poll, choice: '0' })
    expect(await rowsOf<PollRow>(place, 'polls')).toEqual([])
    await live.closePoll(officer, area.slug, ref, { poll })
    const rows = await rowsOf<PollRow>(place, 'polls')
    expect(rows.map(({ whose, number, voters, count, first }) => [whose, number, voters, count, first])).toEqual([
      ['guests', 1, '12', 4, false],
      ['guests', 2, '12', 8, true],
      ['members', 1, 'fewer than 10', null, null],
      ['members', 2, 'fewer than 10', null, null],
    ])
  })

  test('tell which groups were asked, answered and came, also those that nobody had asked', async () => {
    const place = await begun()
    const { area, ref, rep, forum } = place
    const other = await world.forum(area, HARD)
    const uninvited = await world.holder(area, { role: 'representative', forumId: other })
    expect((await rowsOf<AttendanceRow>(place, 'attendance')).map(({ present }) => present)).toEqual([false])
    await world.services.meetings.live.join(rep, area.slug, ref, { as: forum })
    await world.services.meetings.live.join(uninvited, area.slug, ref, { as: other })
    const rows = await rowsOf<AttendanceRow>(place, 'attendance')
    expect(rows.map(({ group, invited, answer, present }) => [group, invited, answer, present])).toEqual([
      [HARD, false, null, true],
      ['Parents and carers', true, null, true],
    ])
    const page = await world.services.openData.list(area.slug, 'attendance', `${ref}|${HARD}`)
    expect((page.attendance as AttendanceRow[]).map(({ group }) => group)).toEqual(['Parents and carers'])
  })
})
