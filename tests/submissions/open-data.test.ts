import { text } from 'node:stream/consumers'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import type { SubmissionRow } from '#server/open-data/submission-rows.ts'
import { organisation } from '../build/desk.ts'
import { answersPoints, backpack, cast, given, type LetterCast, pointRefs, put, shownWhole } from '../build/letters.ts'
import { onEachDatabase, type World } from '../build/world.ts'

const DAY_MS = 86_400_000

/** Counts again from a row alone, in another way than the product: every day is looked at for itself. */
function recomputed(row: { start: string; workingDays: number; events: string[]; bankHolidays: string[] }): string | null {
  const events = row.events.map((event) => event.split(' ') as [string, string, string?])
  let left = row.workingDays + events.reduce((sum, [, kind, days]) => sum + (kind === 'extend' ? Number(days) : 0), 0)
  for (let ms = Date.parse(`${row.start}T00:00:00Z`) + DAY_MS; ; ms += DAY_MS) {
    const day = new Date(ms)
    const name = day.toISOString().slice(0, 10)
    const switched = events.filter(([on, kind]) => kind !== 'extend' && on <= name)
    const stands = switched.at(-1)?.[1] === 'pause'
    if (stands && !events.some(([on, kind]) => kind === 'resume' && on > name)) return null
    if (!stands && day.getUTCDay() % 6 !== 0 && !row.bankHolidays.includes(name)) left -= 1
    if (left === 0) return name
  }
}

const listOf = (cell: string) => (cell === '' ? [] : cell.split('|'))

async function csvRows(world: World, slug: string) {
  const rows: Record<string, string>[] = parse(await text(await world.services.openData.csv(world.visitor(), slug, 'submissions')), {
    columns: true,
    bom: true,
  })
  return rows
}
const jsonRows = async (world: World, slug: string) =>
  ((await world.services.openData.list(slug, 'submissions', '')) as { submissions: SubmissionRow[] }).submissions

onEachDatabase('letters as open data', (world) => {
  const at = (day: string) => {
    world.now = new Date(`${day}T09:30:00.000Z`)
  }
  const turn = (people: LetterCast, ref: string, number: string, kind: string, days = '') =>
    world.services.submissions.changePointClock(people.officer, people.area.slug, ref, number, {
      kind,
      days,
      reason: 'Both sides agreed | in a meeting.',
    })

  /** A spring with everything in it: an answer in time and one too late, clocks that stand still, holidays, a backpack. */
  async function spring() {
    at('2026-03-03')
    const people = await cast(world)
    const { area, moderator, rep } = people
    const letter = await given(world, people)
    const report = await given(world, people, { kind: 'report', givenOn: '2025-12-10', title: '=SUM(A1)' })
    await given(world, people, { title: 'Nobody has read this title', text: 'One thing.' })
    await shownWhole(world, people, letter)
    await world.services.submissions.publishSubmission(moderator, area.slug, report, {})
    await world.services.submissions.setOwner(moderator, area.slug, letter, '1', {
      organisation: await organisation(world, area, 'The trust'),
    })
    await answersPoints(world, people, report, 2)
    const full = await backpack(world, people)
    await put(world, people, full, 'I want to go to school.')
    await world.services.submissions.publishSubmission(moderator, area.slug, full, {})
    await world.services.submissions.makeSafe(moderator, area.slug, full, '1', {})
    await world.services.submissions.deliver(rep, area.slug, full)
    at('2026-03-10')
    await turn(people, letter, '2', 'pause')
    await turn(people, letter, '3', 'extend', '7')
    await turn(people, letter, '4', 'pause')
    await answersPoints(world, people, letter, 1)
    await world.services.moderation.hide(moderator, area.slug, (await pointRefs(world, area, letter))[4]!, { reason: 'mistake' })
    at('2026-03-24')
    await turn(people, letter, '2', 'resume')
    await turn(people, letter, '2', 'extend', '1')
    at('2026-04-22')
    return { people, letter, report, full }
  }

  test('every due day can be computed anew from the CSV alone, and from the JSON alone', async () => {
    const { people } = await spring()
    const { slug } = people.area
    const json = await jsonRows(world, slug)
    const csv = await csvRows(world, slug)
    expect(json).toHaveLength(12)
    for (const row of json) expect(row.start && recomputed({ ...row, start: row.start }), row.ref).toBe(row.dueOn)
    for (const { ref, start, workingDays, events, bankHolidays, dueOn } of csv)
      expect(
        recomputed({ start: start!, workingDays: Number(workingDays), events: listOf(events!), bankHolidays: listOf(bankHolidays!) }) ?? '',
        ref,
      ).toBe(dueOn)
    expect(new Set(json.map(({ dueOn }) => dueOn)).size).toBeGreaterThanOrEqual(5)
    expect(json.flatMap(({ bankHolidays }) => bankHolidays)).toEqual(
      expect.arrayContaining(['2025-12-25', '2025-12-26', '2026-01-01', '2026-04-03', '2026-04-06']),
    )
    expect(csv.map(({ ref, dueOn, answeredOn, state }) => [ref, dueOn, answeredOn, state])).toEqual(
      json.map(({ ref, dueOn, answeredOn, state }) => [ref, dueOn ?? '', answeredOn ?? '', state]),
    )
  })

  test('every figure of the pages can be counted from it', async () => {
    const { people } = await spring()
    const { area } = people
    const { submissions } = world.services
    const rows = await jsonRows(world, area.slug)
    const list = await submissions.submissions(world.visitor(), area.slug)
    expect(list.rows).toHaveLength(4)
    for (const line of list.rows) {
      const own = rows.filter(({ submission }) => submission === line.ref)
      expect(own[0]).toMatchObject({ kind: line.kind, group: line.forum, title: line.title || null, givenOn: line.givenOn })
      if (line.kind === 'backpack') {
        expect(own).toMatchObject([{ number: 0, dueOn: line.backpack!.acknowledgeBy, answeredOn: line.backpack!.acknowledgedOn }])
        continue
      }
      const owed = own.filter(({ answeredOn, state }) => answeredOn === null && !['not_shown', 'taken_back'].includes(state))
      expect(line.counts).toEqual({
        points: own.length,
        answered: own.filter(({ answeredOn }) => answeredOn !== null).length,
        late: owed.filter(({ dueOn }) => dueOn !== null && dueOn < '2026-04-22').length,
      })
      const page = await submissions.submission(world.visitor(), area.slug, line.ref)
      for (const point of page.points) {
        const row = own.find(({ number }) => number === point.number)!
        expect(row).toMatchObject({
          state: point.state,
          contribution: point.ref,
          status: point.status,
          owner: point.owner,
          dueOn: point.due.day,
          answeredOn: point.answeredOn,
          themes: point.themes.map(({ slug }) => slug),
          answers: point.answers.map(({ ref }) => ref),
        })
        const { date } = await submissions.pointDate(world.visitor(), area.slug, line.ref, String(point.number))
        expect({ start: row.start, workingDays: row.workingDays }).toEqual({ start: date.due.start, workingDays: date.baseDays })
        expect(row.events).toEqual(date.events.map(({ on, kind, days }) => `${on} ${kind}${kind === 'extend' ? ` ${days}` : ''}`))
      }
    }
  })

  test('holds nothing that is not public, and does a spreadsheet no harm', async () => {
    const { people } = await spring()
    const all = JSON.stringify(await jsonRows(world, people.area.slug))
    expect(all).not.toMatch(/Nobody has read this title|One thing|I want to go|inspectors|We want to be asked/)
    const rows = await csvRows(world, people.area.slug)
    expect(rows.map(({ title }) => title)).toContain("'=SUM(A1)")
    expect(
      rows.filter(({ reasons }) => reasons).flatMap(({ reasons, events }) => [listOf(reasons!).length - listOf(events!).length]),
    ).toEqual([0, 0, 0])
  })

  test('is what its description says it is, and comes in pages that neither overlap nor leave anything out', async () => {
    at('2026-03-03')
    const people = await cast(world)
    const { slug } = people.area
    for (let number = 0; number < 3; number++)
      await given(world, people, { text: Array.from({ length: 90 }, (_, at) => `${at + 1}. Something is not right`).join('\n') })
    const first = (await world.services.openData.list(slug, 'submissions', '')) as { submissions: SubmissionRow[]; next: string }
    const check = new Ajv2020({ strict: false, allErrors: true }).compile(
      world.services.openData.describe().components.schemas.submissions as object,
    )
    check(JSON.parse(JSON.stringify(first)))
    expect(check.errors ?? []).toEqual([])
    const second = (await world.services.openData.list(slug, 'submissions', new URL(first.next).searchParams.get('after')!)) as typeof first
    expect([first.submissions.length, second.submissions.length, second.next]).toEqual([200, 70, null])
    const refs = [...first.submissions, ...second.submissions].map(({ ref }) => ref)
    expect(new Set(refs).size).toBe(270)
    expect(await csvRows(world, slug)).toHaveLength(270)
    expect(
      world.services.openData
        .dictionary()
        .find(({ name }) => name === 'submissions')!
        .columns.every(({ meaning }) => meaning),
    ).toBe(true)
  })
})
