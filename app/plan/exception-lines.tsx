import type { ReactNode } from 'react'
import type { BrokenPromiseView, ExceptionsView, UnansweredView } from '#app/contract/exception-views.ts'
import type { Day } from '#app/contract/ids.ts'
import type { PlannedActionView } from '#app/contract/plan-views.ts'
import { shortDate } from '#app/dates.ts'
import { LinkList } from '#app/design/link-list.tsx'
import { RatingLines } from '#app/design/rating-pair.tsx'
import { daysBetween, dueInWords, inDays, numbered, ownerOf, slippedInWords, thingsSaid } from './action-words.ts'
import type { ExceptionName } from './exception-words.ts'
import { ratingsOf } from './rating-words.ts'

interface ExceptionLinesProps {
  area: string
  view: ExceptionsView
  name: ExceptionName
  shown: number
}

/** The first lines of one list, each with the way to families' words. */
export function ExceptionLines({ area, view, name, shown }: ExceptionLinesProps) {
  if (name === 'unanswered') return <Unanswered area={area} rows={view.unanswered.slice(0, shown)} />
  if (name === 'atMeetings') return <Unanswered area={area} rows={view.atMeetings.slice(0, shown)} />
  if (name === 'promises') return <Promises area={area} rows={view.promises.slice(0, shown)} />
  return <ActionRows area={area} actions={view[name].slice(0, shown)} why={(action) => why(name, action, view.today)} />
}

interface ActionRowsProps {
  area: string
  actions: readonly PlannedActionView[]
  why?: ((action: PlannedActionView) => ReactNode) | undefined
}

/** Actions in a list: who owes them, why they stand here, the way to families' words, and both ratings. */
export const ActionRows = ({ area, actions, why }: ActionRowsProps) => (
  <LinkList
    rows={actions.map((action) => ({
      href: `/${area}/actions/${action.ref}`,
      label: numbered(action),
      meta: (
        <>
          {[ownerOf(action), dueInWords(action), why?.(action)].filter(Boolean).join('. ')}.{' '}
          <a className="govuk-link" href={`/${area}/actions/${action.ref}#words`}>
            {thingsSaid(action.said)}
            <span className="govuk-visually-hidden">: {numbered(action)}</span>
          </a>
        </>
      ),
      aside: <RatingLines {...ratingsOf(action)} />,
    }))}
  />
)

function why(name: ExceptionName, action: PlannedActionView, today: Day): string {
  const { dueOn, updatedOn, cameBackOn } = action
  switch (name) {
    case 'late':
      return [dueOn && `${inDays(daysBetween(dueOn, today))} late`, slippedInWords(action)].filter(Boolean).join('. ')
    case 'silent':
      return updatedOn ? `Last told on ${shortDate(updatedOn)}` : 'Never told'
    case 'cameBack':
      return cameBackOn ? `Came back on ${shortDate(cameBackOn)}` : ''
    default:
      return ''
  }
}

const Unanswered = ({ area, rows }: { area: string; rows: readonly UnansweredView[] }) => (
  <LinkList
    rows={rows.map(({ ref, excerpt, language, by, saidOn, dueOn, workingDaysLate }) => ({
      href: `/${area}/feedback/${ref}`,
      label: excerpt,
      lang: language,
      meta: `${by}, ${shortDate(saidOn)}. An answer was due by ${shortDate(dueOn)}: ${workingDays(workingDaysLate)} ago.`,
    }))}
  />
)

const workingDays = (count: number) => (count === 1 ? '1 working day' : `${count} working days`)

const Promises = ({ area, rows }: { area: string; rows: readonly BrokenPromiseView[] }) => (
  <LinkList
    rows={rows.map(({ ref, title, by, day, daysLate }) => ({
      href: `/${area}/answers/${ref}`,
      label: title,
      meta: (
        <>
          {by}. Promised by {shortDate(day)}: {inDays(daysLate)} ago.{' '}
          <a className="govuk-link" href={`/${area}/answers/${ref}#answered`}>
            What families said<span className="govuk-visually-hidden">: {title}</span>
          </a>
        </>
      ),
    }))}
  />
)
