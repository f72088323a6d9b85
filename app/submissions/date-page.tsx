import { CLOCK_EVENT_TITLES, type DateStep, type DateView } from '#app/contract/clock-events.ts'
import type { Day } from '#app/contract/ids.ts'
import { dateInWords } from '#app/dates.ts'
import { Section } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { Table } from '#app/design/table.tsx'
import type { FormAnswer } from '#app/respond.ts'
import { ClockForm } from './clock-form.tsx'
import { workingDays } from './standing-words.ts'

interface DatePageProps {
  date: DateView
  /** What began on the first day: "The letter was given". */
  began: string
  /** Where the same stands to take away. */
  openDataHref: string
  answer?: FormAnswer | undefined
}

/** How a due day was computed: in words, what happened to the clock, and day by day. */
export const DatePage = ({ date, began, openDataHref, answer }: DatePageProps) => (
  <>
    <p className="govuk-body-l">{resultInWords(date)}</p>
    <ol className="ct-written govuk-body">
      {reckoning(date, began).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
    {date.events.length > 0 && <Events events={date.events} />}
    <Section id="day-by-day" title="Day by day" size="m">
      <Table id="steps" caption="Every day, and whether it counts" captionHidden columns={COLUMNS} rows={rowsOf(date.due.steps)} />
    </Section>
    <div className="ct-section ct-section--near">
      <p className="govuk-body">
        Working days are Monday to Friday without the bank holidays in England. Anybody can count again: the start, the days and what
        happened to the clock stand in the open data.
      </p>
      <Links items={[{ href: openDataHref, label: 'Open data' }]} />
    </div>
    {date.may.length > 0 && <ClockForm may={date.may} answer={answer} />}
  </>
)

function resultInWords({ due, answeredOn, late, lateDays }: DateView): string {
  if (due.day === null) return 'The clock stands still, so there is no date just now.'
  const by = `Due by ${dateInWords(due.day)}.`
  if (answeredOn) return `${by} Answered on ${dateInWords(answeredOn)}${late ? `, ${workingDays(lateDays)} late` : ', in time'}.`
  return late ? `${by} That was ${workingDays(lateDays)} ago, and there is no answer yet.` : by
}

function reckoning({ due, baseDays }: DateView, began: string): string[] {
  const added = due.workingDays - baseDays
  const skipped = (why: string) => due.steps.filter((step) => step.counted === null && step.why === why).length
  const weekend = skipped('saturday') + skipped('sunday')
  const holidays = due.steps.flatMap((step) => (step.counted === null && step.why === 'bank_holiday' ? [step.title] : []))
  return [
    `${began} on ${dateInWords(due.start)}. That day does not count.`,
    `There are ${workingDays(baseDays)}${added > 0 ? `, and ${workingDays(added)} were added: ${due.workingDays} in all` : ''}.`,
    ...(weekend > 0 ? [`${weekend === 1 ? '1 day' : `${weekend} days`} at weekends ${weekend === 1 ? 'is' : 'are'} left out.`] : []),
    ...(holidays.length > 0 ? [`Left out as bank holidays: ${holidays.join(', ')}.`] : []),
    ...(skipped('paused') > 0 ? [`The clock stood still on ${skipped('paused')} days.`] : []),
  ]
}

const Events = ({ events }: { events: DateView['events'] }) => (
  <Section id="events" title="What happened to the clock" size="m">
    <ul className="ct-list ct-link-list">
      {events.map(({ kind, on, days, reason, by }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two events of one day are known by their place alone
        <li key={at}>
          <p className="govuk-body ct-last">
            <b>
              {dateInWords(on)}: {CLOCK_EVENT_TITLES[kind].toLowerCase()}
              {kind === 'extend' && `, ${workingDays(days)}`}
            </b>
          </p>
          <p className="govuk-body ct-last" dir="auto">
            {reason}
          </p>
          <p className="ct-meta">{by}</p>
        </li>
      ))}
    </ul>
  </Section>
)

const COLUMNS = [{ label: 'Day' }, { label: 'Counts' }]
const WHY = { saturday: 'No, a Saturday', sunday: 'No, a Sunday', paused: 'No, the clock stood still' }

/** A row for each day; days in a row on which the clock stood still are one. */
function rowsOf(steps: readonly DateStep[]) {
  const rows: { label: string; cells: string[]; from?: Day }[] = []
  for (const [at, step] of steps.entries()) {
    const before = steps[at - 1]
    const isStill = (one?: DateStep) => one !== undefined && one.counted === null && one.why === 'paused'
    const last = rows.at(-1)
    if (isStill(step) && isStill(before) && last?.from)
      rows[rows.length - 1] = { ...last, label: `${dateInWords(last.from)} to ${dateInWords(step.day)}` }
    else rows.push({ label: dateInWords(step.day), cells: cellsOf(step), from: step.day })
  }
  return rows.map(({ label, cells }) => ({ label, cells }))
}

function cellsOf(step: DateStep): string[] {
  if (step.counted !== null) return [`Yes, working day ${step.counted}`]
  return [step.why === 'bank_holiday' ? `No: ${step.title}` : WHY[step.why]]
}
