import type { DeskMay } from '../contract/desk-views.ts'
import type { OutcomesDeskView } from '../contract/outcome-views.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import type { FormAnswer } from '../respond.ts'
import { LoggedActions } from './action-log-page.tsx'
import { DecisionLines } from './decisions-page.tsx'
import { UnfinishedLines } from './meeting-outcomes.tsx'
import { OutcomeForm } from './outcomes-desk-forms.tsx'

export interface OutcomesDeskPageProps {
  area: string
  may: DeskMay
  view: OutcomesDeskView
  /** The form that is shown, and for what. */
  asked: { at: string; id: string }
  /** What was done just before, in words. */
  done: string | undefined
  answer: FormAnswer | undefined
}

/** Where chair and clerk write down what came of a meeting. */
export const OutcomesDeskPage = (props: OutcomesDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="meetings" />
    {props.asked.at ? <OutcomeForm {...props} /> : <Overview {...props} />}
  </div>
)

const Overview = ({ area, view, done }: OutcomesDeskPageProps) => (
  <>
    {done && <Notice tone="good" role="status" title={done} />}
    <h1 className="govuk-heading-l" dir="auto">
      What came of {view.meeting.title}
    </h1>
    {!view.meeting.hasBegun && <Notice tone="warn" title="This meeting has not begun yet, so nothing has come of it." />}
    <Section id="decisions" title="Decisions" size="m" space="near">
      {view.whyNotDecide && <p className="govuk-body">{view.whyNotDecide} Until then it can be proposed.</p>}
      <ButtonGroup>
        <ButtonLink href="?at=propose">Propose a decision</ButtonLink>
      </ButtonGroup>
      <DecisionLines area={area} rows={view.decisions} />
      {view.decisions
        .filter(({ state }) => state === 'proposed')
        .map(({ ref, words }) => (
          <p key={ref} className="govuk-body">
            {!view.whyNotDecide && <Do at="make" id={ref} label="Say how it was decided" hidden={words} />}{' '}
            <Do at="drop" id={ref} label="It is not taken further" hidden={words} />
          </p>
        ))}
    </Section>
    <Section id="actions" title="Actions" size="m">
      <ButtonGroup>
        <ButtonLink href="?at=log">Note an action</ButtonLink>
      </ButtonGroup>
      <LoggedActions
        area={area}
        actions={view.actions}
        doing={({ ref, words, state }) =>
          state !== 'in_plan' && (
            <p className="govuk-body">
              <Do at="tell" id={ref} label="Say how it stands" hidden={words} />{' '}
              {state !== 'done' && <Do at="plan" id={ref} label="Put it into a plan" hidden={words} />}
            </p>
          )
        }
      />
    </Section>
    <Section id="unfinished" title="What was not finished" size="m">
      <UnfinishedLines area={area} lines={view.unfinished} />
      <ul className="govuk-list">
        {view.unfinished
          .filter(({ carried }) => !carried)
          .map(({ ref, title }) => (
            <li key={ref}>
              <Do at="carry" id={ref} label="Put it on the next agenda" hidden={title} />: <span dir="auto">{title}</span>
            </li>
          ))}
      </ul>
      <h3 className="govuk-heading-s">Items of the agenda</h3>
      <ul className="govuk-list">
        {view.items.map(({ ref, number, title }) => (
          <li key={ref}>
            {number} <span dir="auto">{title}</span> <Do at="leave" id={ref} label="It was not finished" hidden={title} />
          </li>
        ))}
      </ul>
    </Section>
  </>
)

const Do = ({ at, id, label, hidden }: { at: string; id: string; label: string; hidden: string }) => (
  <a className="govuk-link ct-do" href={`?at=${at}&id=${id}`}>
    {label}
    <span className="govuk-visually-hidden">: {hidden}</span>
  </a>
)
