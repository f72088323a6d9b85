import type { ReactNode } from 'react'
import type { ActionLink } from '#app/contract/plan-views.ts'
import type { ActionStep, NextStep, StoryView } from '#app/contract/trace.ts'
import { dateInWords } from '#app/dates.ts'

/** What a step in the plan is called, and what there is to say about it: which action, who owes it, by when, and how many are behind it. */
export function toldOfAction(step: ActionStep, area: string): { what: string; body: ReactNode } {
  const link = <ActionNamed area={area} action={step.action} />
  switch (step.step) {
    case 'action':
      return { what: 'It led to an action in the plan', body: <Agreed action={step.action}>{link}</Agreed> }
    case 'action_slipped':
      return {
        what: 'The date was moved',
        body: (
          <Because who={step.action} reason={step.reason}>
            {link}. It was to be done by {dateInWords(step.from)}. Now it is {dateInWords(step.to)}. We are sorry.
          </Because>
        ),
      }
    case 'action_dropped':
      return {
        what: 'The action was dropped',
        body: (
          <Because who={step.action} reason={step.reason}>
            {link}. It will not be done. We are sorry.
          </Because>
        ),
      }
    case 'action_done':
      return { what: 'They say that it is done', body: <Thanks voices={step.voices}>{link}.</Thanks> }
  }
}

/** An action that is still to be done, as the next step. */
export function actionToCome({ by, late, action }: Extract<NextStep, { what: 'action' }>, area: string) {
  const named = (
    <p className="govuk-body">
      <ActionNamed area={area} action={action} />
    </p>
  )
  if (!late) return { when: `By ${dateInWords(by)}`, what: 'The action is to be done', children: named }
  const sorry = <p className="govuk-body">It should have been done by {dateInWords(by)}. It is late, and we are sorry.</p>
  return {
    when: 'Late',
    what: 'The action is to be done',
    children: (
      <>
        {named}
        {sorry}
      </>
    ),
  }
}

/** How many others said something under it. */
export const TalkedAbout = ({ story, replies }: { story: StoryView; replies: number }) => (
  <p className="govuk-body">
    <a className="govuk-link" href={`/${story.area.slug}/feedback/${story.ref}`}>
      {replies === 1 ? 'Read the 1 reply' : `Read the ${replies} replies`}
    </a>{' '}
    that others wrote under it.
  </p>
)

const ActionNamed = ({ area, action: { ref, title } }: { area: string; action: ActionLink }) => (
  <a className="govuk-link" href={`/${area}/actions/${ref}`} dir="auto">
    {title}
  </a>
)

function Agreed({ action: { ownerTitle, organisation, dueOn, doneOn, droppedOn }, children }: { action: ActionLink; children: ReactNode }) {
  const isOpen = dueOn && !doneOn && !droppedOn
  return (
    <>
      <p className="govuk-body">{children}</p>
      <p className="govuk-body" dir="auto">
        Who must do it: {[ownerTitle, organisation].filter(Boolean).join(', ')}.{isOpen && ` By ${dateInWords(dueOn)}.`}
      </p>
    </>
  )
}

const Because = ({ who, reason, children }: { who: ActionLink; reason: string; children: ReactNode }) => (
  <>
    <p className="govuk-body">{children}</p>
    <p className="govuk-body" dir="auto">
      <b>Why, in the words of {who.organisation || 'whoever must do it'}:</b> {reason}
    </p>
  </>
)

/** Whoever said it is thanked with all who are behind it. */
const Thanks = ({ voices, children }: { voices: number; children: ReactNode }) => (
  <>
    <p className="govuk-body">{children}</p>
    <p className="govuk-body">
      {voices > 1
        ? `Thank you for your part in it. ${voices} voices are behind it: what families said, and each “me too”.`
        : 'Thank you. What you said is behind it.'}
    </p>
  </>
)
