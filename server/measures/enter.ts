import type { Actor } from '#app/contract/actor.ts'
import { type BadLine, type GoodLine, type PastedView, PasteForm, ReadingForm, TakeBackForm } from '#app/contract/measures.ts'
import { parse } from '#app/contract/parse.ts'
import type { Db } from '#db/database.ts'
import { deleteReading, insertReadingChanges, measureToChange, readingAt, readingsOf } from '#db/measures/queries.ts'
import type { MeasureTable, ReadingTable } from '#db/measures/schema.ts'
import { moment, newId, today } from '../clock.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { byTitleOf } from './by-title.ts'
import { keptMeasure } from './kept-measure.ts'
import { type Kept, keepReadings, labelAmong, saysTheSame, whyNotReading } from './kept-readings.ts'
import { readPasted } from './pasted.ts'
import { whyNotRead } from './policy.ts'

/** Entering figures, one or many, correcting them and taking them back. What stood there before is kept and readable. */
export function enteringReadings(tools: Tools) {
  const { db, clock, change, record } = tools

  /**
   * Enters one figure, or corrects the one of that period. Refuses: invalid, not_found, forbidden, conflict (the measure is not kept any
   * more). Records: measures.read, unless the same stands there.
   */
  async function enterReading(actor: Actor, areaSlug: string | undefined, ref: unknown, input: unknown): Promise<Kept> {
    const { role, measure } = await readable(actor, areaSlug, ref)
    const { n = null, ...form } = parse(ReadingForm, input)
    return change(async (tx) => {
      await measureToChange(tx, measure.id)
      const there = await readingsOf(tx, [measure.id])
      const reading = { ...form, n, beside: labelAmong(form.beside, there) }
      const whyNot = whyNotReading(reading, others(there, reading), today(clock))
      if (whyNot) wrong(whyNot.field, whyNot.sentence)
      return keepReadings(tools, tx, measure, [reading], { actor: role.id, byTitle: await byTitleOf(tx, role), at: moment(clock) })
    })
  }

  /** Says of every line that was pasted what would become of it. Writes nothing. Refuses: invalid, not_found, forbidden, conflict. */
  async function lookAtPasted(actor: Actor, areaSlug: string | undefined, ref: unknown, input: unknown): Promise<PastedView> {
    const { measure } = await readable(actor, areaSlug, ref)
    const form = parse(PasteForm, input)
    return judged(db, measure, form)
  }

  /**
   * Keeps every line that was pasted, all of them or none. Refuses: invalid (a line is bad: its number and why), not_found, forbidden,
   * conflict. Records: measures.read, for each figure that is new or another.
   */
  async function pasteReadings(actor: Actor, areaSlug: string | undefined, ref: unknown, input: unknown): Promise<Kept> {
    const { role, measure } = await readable(actor, areaSlug, ref)
    const form = parse(PasteForm, input)
    return change(async (tx) => {
      await measureToChange(tx, measure.id)
      const { good, bad, beside } = await judged(tx, measure, form)
      if (bad.length > 0) wrong('readings', bad.map(({ line, reason }) => `Line ${line}: ${reason}.`).join(' '))
      if (good.length === 0) wrong('readings', 'Paste at least one line with a figure')
      const readings = good.map(({ period, value, n, note }) => ({ beside, period, value, n, note }))
      return keepReadings(tools, tx, measure, readings, { actor: role.id, byTitle: await byTitleOf(tx, role), at: moment(clock) })
    })
  }

  /** Takes a figure back, which was entered by mistake: its period is empty again. Refuses: invalid, not_found, forbidden, conflict. Records: measures.read. */
  async function takeBackReading(actor: Actor, areaSlug: string | undefined, ref: unknown, input: unknown): Promise<void> {
    const { role, measure } = await readable(actor, areaSlug, ref)
    const form = parse(TakeBackForm, input)
    await change(async (tx) => {
      await measureToChange(tx, measure.id)
      const reading = found(await readingAt(tx, { measureId: measure.id, ...form }), 'figure')
      const { beside, period, value } = reading
      const changedBy = await byTitleOf(tx, role)
      await insertReadingChanges(tx, [{ id: newId('change'), ...reading, at: moment(clock), changedBy, tookBack: 1 }])
      await deleteReading(tx, reading)
      const facts = { period, ours: beside === '', value: null, n: null, was: value }
      const place = `at:${measure.id}` as const
      record(tx, { name: 'measures.read', place, areaId: measure.areaId, about: measure.id, actor: role.id, facts })
    })
  }

  async function readable(actor: Actor, areaSlug: string | undefined, ref: unknown) {
    const kept = await keptMeasure(db, actor, areaSlug, ref)
    const whyNot = whyNotRead(kept.measure)
    if (whyNot) conflict(whyNot)
    return kept
  }

  /** Every line beside what stands there, and beside the lines before it. */
  async function judged(at: Db, measure: MeasureTable, form: { readings: string; beside: string }): Promise<PastedView> {
    const { good: read, bad } = readPasted(form.readings)
    const there = await readingsOf(at, [measure.id])
    const beside = labelAmong(form.beside, there)
    const good: GoodLine[] = []
    for (const { text, ...line } of read) {
      const reason = whyNotLine(line, beside, there, good, today(clock))
      if (reason) bad.push({ line: line.line, text, reason })
      else good.push({ ...line, ...standing(there, beside, line) })
    }
    return { beside, good, bad: bad.sort((a, b) => a.line - b.line) }
  }

  return { enterReading, lookAtPasted, pasteReadings, takeBackReading }
}

type Line = Pick<GoodLine, 'period' | 'value' | 'n' | 'note'>

function whyNotLine(
  { period, n }: Line,
  beside: string,
  there: ReadingTable[],
  good: GoodLine[],
  day: string,
): BadLine['reason'] | undefined {
  const twice = good.find((one) => one.period === period)
  if (twice) return `It is for the same period as line ${twice.line}`
  const before = good.map((one) => ({ period: one.period, beside }))
  return whyNotReading({ beside, period, n }, [...others(there, { beside, period }), ...before], day)?.sentence
}

/** What stands there beside the figure itself. */
const others = (there: ReadingTable[], { beside, period }: { beside: string; period: string }) =>
  there.filter((reading) => reading.beside !== beside || reading.period !== period)

function standing(there: ReadingTable[], beside: string, line: Line): Pick<GoodLine, 'before' | 'same'> {
  const at = there.find((reading) => reading.beside === beside && reading.period === line.period)
  return { before: at && { value: at.value, n: at.n, note: at.note }, same: at !== undefined && saysTheSame(at, line) }
}
