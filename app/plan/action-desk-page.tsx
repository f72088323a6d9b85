import type { ActionPageView } from '../contract/action-views.ts'
import type { DeskMay } from '../contract/desk-views.ts'
import type { PlanChoicesView } from '../contract/plan-choices.ts'
import { dateInWords } from '../dates.ts'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import type { FormAnswer } from '../respond.ts'
import { ActionBehind } from './action-desk-behind.tsx'
import { ActionHeld } from './action-desk-held.tsx'
import { ActionHistory } from './action-desk-history.tsx'
import { ActionDeskPart } from './action-desk-part.tsx'
import { dueInWords, stands } from './action-lines.tsx'
import { OneTap } from './desk-form.tsx'
import { MissingParts } from './missing-parts.tsx'
import { UpdateForm } from './update-form.tsx'

export interface ActionDeskPageProps {
  area: string
  may: DeskMay
  action: ActionPageView
  choices: PlanChoicesView
  priorities: { id: string; title: string }[]
  /** The part that is shown as a form of its own, and of which milestone. */
  asked: { at: string; id: string }
  answer: FormAnswer | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** One action for whoever works on it: first how it stands, then all that it is held to. Or one form of it. */
export const ActionDeskPage = (props: ActionDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="actions" />
    {props.asked.at && (props.action.may.edit || props.action.may.link) ? <ActionDeskPart {...props} /> : <Standing {...props} />}
  </div>
)

function Standing({ area, action, choices, answer, done }: ActionDeskPageProps) {
  return (
    <>
      <ErrorSummary errors={answer?.errors} title="Nothing was kept yet" />
      {done && <Notice tone="good" role="status" title={done} />}
      <h1 className="govuk-heading-m" dir="auto">
        {[action.number, action.title].filter(Boolean).join(' ')}
      </h1>
      <p className="ct-meta">
        {stands(action)} {dueInWords(action)} {action.updatedOn ? `Last update ${dateInWords(action.updatedOn)}.` : 'No update yet.'}{' '}
        <a className="govuk-link" href={`/${area}/actions/${action.ref}`}>
          See it as everybody does
        </a>
      </p>
      {action.may.update && <UpdateForm action={action} answer={answer} />}
      {action.isDraft && <Draft area={area} action={action} />}
      {action.droppedOn && (
        <Notice title={`It was dropped on ${dateInWords(action.droppedOn)}.`}>{<p dir="auto">{action.dropReason}</p>}</Notice>
      )}
      <ActionHeld action={action} choices={choices} />
      <ActionBehind area={area} action={action} />
      <ActionHistory action={action} />
      <Ending action={action} />
    </>
  )
}

/** What a draft still needs, or that it can be published. */
const Draft = ({ area, action }: Pick<ActionDeskPageProps, 'area' | 'action'>) => (
  <Notice
    tone={action.missing.length > 0 ? 'warn' : 'good'}
    title={action.missing.length > 0 ? 'This action is a draft.' : 'This draft has all that it needs.'}
  >
    <MissingParts area={area} action={action.ref} missing={action.missing} />
    {!action.may.publish && (
      <p>
        It is published with its plan:{' '}
        <a className="govuk-link" href={`/desk/${area}/plan/${action.plan.ref}`}>
          {action.plan.title}
        </a>
      </p>
    )}
    {action.may.publish && action.missing.length === 0 && <OneTap wanted="publish">Publish it</OneTap>}
  </Notice>
)

/** How it goes out of the plan: a promise only with a reason. */
const Ending = ({ action }: Pick<ActionDeskPageProps, 'action'>) => (
  <>
    {action.may.drop && (
      <p className="ct-after-l">
        <a className="govuk-link" href="?at=drop">
          Drop this action, with a reason
        </a>
      </p>
    )}
    {action.isDraft && action.may.edit && (
      <Details summary="Take this draft out of the plan">
        <p className="govuk-body">Nobody was promised it yet, so nothing of it stays.</p>
        <OneTap wanted="remove">Take it out</OneTap>
      </Details>
    )}
  </>
)
