import type { DeskMay } from '../contract/desk-views.ts'
import type { MeetingPageView } from '../contract/meeting-views.ts'
import { MEETING_STATE_TITLES } from '../contract/meetings.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { DeskForm, fieldsOf, OneTap } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { HowToJoin } from './how-to-join.tsx'
import { MeetingFields } from './meeting-fields.tsx'
import { whenInWords } from './meeting-words.ts'
import { TimelineList } from './timeline-list.tsx'

interface MeetingDeskPageProps {
  area: string
  may: DeskMay
  view: MeetingPageView
  /** The part that is shown as a form. */
  at: string
  answer: FormAnswer | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** One meeting for those who plan it: what it says, what follows from its date, and the next thing to do. Or one form of it. */
export const MeetingDeskPage = (props: MeetingDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="meetings" />
    {props.at && (canChange(props.view) || (props.at === 'seal' && props.view.meeting.state === 'held')) ? (
      <Part {...props} />
    ) : (
      <Overview {...props} />
    )}
  </div>
)

const canChange = ({ meeting: { state } }: MeetingPageView) => state === 'draft' || state === 'planned'

function Part({ area, view, at, answer }: MeetingDeskPageProps) {
  const back = `/desk/${area}/meetings/${view.meeting.ref}`
  if (at === 'cancel')
    return (
      <DeskForm title="Call this meeting off" wanted="cancel" answer={answer} back={back} button="Call it off">
        <TextArea
          {...fieldsOf<'reason'>(answer)('reason')}
          label="Why is it called off?"
          hint="Everybody reads it. It cannot be taken back: plan another one instead."
          short
          maxChars={1000}
        />
      </DeskForm>
    )
  if (at === 'seal')
    return (
      <DeskForm
        title="Seal this meeting"
        wanted="seal"
        answer={answer}
        back={back}
        button="Seal it for good"
        intro={
          <p className="govuk-body">
            After that nobody can tell who took part, not even we. Lines cannot be taken back and nobody can ask any more. It cannot be
            undone.
          </p>
        }
      >
        <TextArea
          {...fieldsOf<'reason'>(answer)('reason')}
          label="If the minutes are not agreed: why is it sealed all the same?"
          hint="Everybody reads it."
          optional
          short
          maxChars={1000}
        />
      </DeskForm>
    )
  return (
    <DeskForm title="Change this meeting" wanted="change" answer={answer} back={back} button="Keep it">
      <MeetingFields answer={answer} meeting={view.meeting} />
    </DeskForm>
  )
}

const Overview = ({ area, view, answer, done }: MeetingDeskPageProps) => (
  <>
    <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
    {done && <Notice tone="good" role="status" title={done} />}
    <h1 className="govuk-heading-l" dir="auto">
      {view.meeting.title}
    </h1>
    <p className="govuk-body">
      {MEETING_STATE_TITLES[view.meeting.state]}. {whenInWords(view.meeting)}.{' '}
      <a className="govuk-link" href={`/${area}/meetings/${view.meeting.ref}`}>
        {view.meeting.state === 'draft' ? 'See it as everybody will' : 'See it as everybody does'}
      </a>{' '}
      <a className="govuk-link" href={`/desk/${area}/meetings/${view.meeting.ref}/agenda`}>
        Agenda and papers
      </a>{' '}
      <a className="govuk-link" href={`/desk/${area}/meetings/${view.meeting.ref}/invitations`}>
        Invitations
      </a>{' '}
      <a className="govuk-link" href={`/desk/${area}/meetings/${view.meeting.ref}/after`}>
        What came of it
      </a>{' '}
      <a className="govuk-link" href={`/${area}/meetings/${view.meeting.ref}/minutes`}>
        Minutes
      </a>
    </p>
    {view.meeting.holiday && <Notice tone="warn" title={`This day is a bank holiday: ${view.meeting.holiday}. You can move it.`} />}
    {view.meeting.cancelReason && (
      <p className="govuk-body ct-lines" dir="auto">
        {view.meeting.cancelReason}
      </p>
    )}
    {view.meeting.state === 'held' && (
      <ButtonGroup>
        <ButtonLink kind="secondary" href="?at=seal">
          Seal this meeting
        </ButtonLink>
      </ButtonGroup>
    )}
    {canChange(view) && <Steps draft={view.meeting.state === 'draft'} />}
    <Section id="join" title="Where and how to join" size="m" space="near">
      <HowToJoin {...view} />
    </Section>
    <Section id="when" title="What happens when" size="m">
      <TimelineList steps={view.steps} />
    </Section>
  </>
)

const Steps = ({ draft }: { draft: boolean }) => (
  <>
    {draft && <OneTap wanted="publish">Show it to everybody</OneTap>}
    <ButtonGroup>
      <ButtonLink kind="secondary" href="?at=change">
        Change it, or move it
      </ButtonLink>
      <ButtonLink kind="secondary" href="?at=cancel">
        Call it off
      </ButtonLink>
    </ButtonGroup>
  </>
)
