import type { ActionPageView } from '#app/contract/action-views.ts'
import { MISSING_TITLES } from '#app/contract/plan.ts'
import { dateInWords } from '#app/dates.ts'
import { Notice } from '#app/design/notice.tsx'
import { SummaryList } from '#app/design/summary-list.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { dueInWords } from './action-words.ts'

/** What its owner last said of it: the note, the next step, what could stop it; or that it was dropped and why. */
export function HowItStands({ view }: { view: Omit<ActionPageView, 'myFelt' | 'may'> }) {
  const { isDraft, missing, droppedOn, dropReason, noteHtml, nextStep, risk, updatedOn, startsOn } = view
  if (isDraft)
    return (
      <Notice title="This is a draft. Nothing is promised yet.">
        {missing.length > 0 && <p>Before it can be agreed it still needs: {missing.map((part) => MISSING_TITLES[part]).join(', ')}.</p>}
      </Notice>
    )
  return (
    <>
      {droppedOn && (
        <Notice tone="warn" icon="cannot" title={`Dropped on ${dateInWords(droppedOn)}.`}>
          <p dir="auto">{dropReason}</p>
        </Notice>
      )}
      {noteHtml ? (
        <WrittenWords html={noteHtml} />
      ) : (
        <p className="govuk-body">
          {startsOn
            ? `Its owner has not written about it yet. It starts on ${dateInWords(startsOn)}.`
            : 'Its owner has not written about it yet.'}
        </p>
      )}
      {nextStep && (
        <p className="govuk-body ct-after" dir="auto">
          <b>Next step:</b> {nextStep}
        </p>
      )}
      {risk && (
        <p className="govuk-body ct-after" dir="auto">
          <b>What could stop it:</b> {risk}
        </p>
      )}
      {updatedOn && <p className="ct-meta ct-after">Last told on {dateInWords(updatedOn)}.</p>}
    </>
  )
}

/** What an action promises: what for, how days will differ, who owes it, by when. */
export function ActionFacts({ area, view }: { area: string; view: Omit<ActionPageView, 'myFelt' | 'may'> }) {
  const { want, difference, ownerTitle, organisation, board, startsOn, priority, plan, ref } = view
  const given = (key: string, value: string) => (value ? [{ key, value: <span dir="auto">{value}</span> }] : [])
  return (
    <SummaryList
      rows={[
        ...given('What we want', want),
        { key: 'How families’ days will be different', value: <span dir="auto">{difference || 'Not written yet'}</span> },
        { key: 'Who is accountable', value: <span dir="auto">{ownerTitle || 'Nobody named yet'}</span> },
        { key: 'Organisation', value: <span dir="auto">{organisation || 'Not named yet'}</span> },
        ...given('Board', board),
        ...given('Starts', startsOn ? dateInWords(startsOn) : ''),
        { key: 'By when', value: dueInWords(view) },
        {
          key: 'Priority',
          value: (
            <a className="govuk-link" href={`/${area}/plan/${plan.ref}#${priority.id}`} dir="auto">
              {priority.title}
            </a>
          ),
        },
        { key: 'Reference', value: ref },
      ]}
    />
  )
}
