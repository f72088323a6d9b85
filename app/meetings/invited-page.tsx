import type { ArrangementView, InvitedView } from '../contract/invite-views.ts'
import { ACCESS_TITLES, INVITE_ANSWER_TITLES, INVITE_ANSWERS, type InviteAnswer } from '../contract/meetings.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { AccessFields } from './access-fields.tsx'
import { HowToJoin } from './how-to-join.tsx'
import { whenInWords } from './meeting-words.ts'

type Open = Extract<InvitedView, { state: 'open' }>
interface InvitedPageProps {
  view: InvitedView
  /** The answer of the link by which somebody came. */
  chosen: InviteAnswer | undefined
  /** What was done just before. */
  done: 'answer' | 'end' | undefined
  answer: FormAnswer | undefined
}

/** Where a group answers an invitation without signing in. Looking at it answers nothing; one press does. */
export function InvitedPage({ view, ...rest }: InvitedPageProps) {
  if (view.state === 'gone')
    return (
      <>
        <h1 className="govuk-heading-xl">This link does not work here</h1>
        <p className="govuk-body-l">Please open it again from the newest mail about the meeting.</p>
        <p className="govuk-body">A link is only for somebody who speaks for the group that is invited.</p>
      </>
    )
  if (view.state === 'closed')
    return (
      <>
        <h1 className="govuk-heading-xl" dir="auto">
          {view.meeting.title}
        </h1>
        <p className="govuk-body-l">{view.why}</p>
        <AboutLink area={view.area} meeting={view.meeting.ref} />
      </>
    )
  return <OpenInvite view={view} {...rest} />
}

function OpenInvite({ view, chosen, done, answer }: Omit<InvitedPageProps, 'view'> & { view: Open }) {
  const ends = typedText(answer?.typed ?? {}, 'do') === 'end' ? answer : undefined
  const answers = ends ? undefined : answer
  return (
    <>
      <ErrorSummary errors={answer?.errors} title="Nothing was kept yet" />
      {done && <Notice tone="good" role="status" title={DONE[done]} />}
      <h1 className="govuk-heading-xl" dir="auto">
        {view.meeting.title}
      </h1>
      <p className="govuk-body-l">
        {whenInWords(view.meeting)}. <span dir="auto">{view.areaName}</span>
      </p>
      <p className="govuk-body">
        {view.answer ? `Your answer now: ${INVITE_ANSWER_TITLES[view.answer]}. ` : ''}You can change it until the meeting begins.
      </p>
      <AnswerForm view={view} chosen={chosen} answer={answers} />
      <Section id="join" title="Where and how to join" size="m">
        <HowToJoin meeting={view.meeting} access={view.access} />
        <AboutLink area={view.area} meeting={view.meeting.ref} />
      </Section>
      <Asked view={view} answer={ends} />
    </>
  )
}

const DONE = {
  answer: 'Your answer is kept. Everybody sees it on the page of the meeting.',
  end: 'It is not in place any more from now on.',
}

function AnswerForm({ view, chosen, answer }: { view: Open; chosen: InviteAnswer | undefined; answer: FormAnswer | undefined }) {
  const field = fieldsOf(answer, { answer: chosen ?? view.answer ?? '', note: view.note })
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="answer" />
      <input type="hidden" name="invite" value={view.invite} />
      <Radios
        {...field('answer')}
        legend={
          <>
            What does <span dir="auto">{view.forum}</span> answer?
          </>
        }
        hint="You do not have to attend to count. What you send in has the same standing."
        choices={INVITE_ANSWERS.map((value) => ({ value, label: INVITE_ANSWER_TITLES[value] }))}
      />
      <Details summary="Add a few words, or say what somebody needs" open={Boolean(answer || view.note)}>
        <TextArea
          {...field('note')}
          label="A few words to those who plan the meeting"
          hint="Only they read it."
          optional
          short
          maxChars={1000}
        />
        <AccessFields answer={answer} legend="What does somebody of your group need?" optional />
      </Details>
      <ButtonGroup full>
        <Button>Send this answer</Button>
      </ButtonGroup>
    </form>
  )
}

const Asked = ({ view, answer }: { view: Open; answer: FormAnswer | undefined }) =>
  view.asked.length > 0 && (
    <Section id="asked" title="What your group asked for" size="m">
      {view.asked.map((one) => (
        <OneAsked key={one.id} one={one} view={view} answer={typedText(answer?.typed ?? {}, 'id') === one.id ? answer : undefined} />
      ))}
    </Section>
  )

function OneAsked({ one, view, answer }: { one: ArrangementView; view: Open; answer: FormAnswer | undefined }) {
  const { value, error } = fieldsOf<'reason'>(answer)('reason')
  return (
    <Details summary={ACCESS_TITLES[one.kind]} open={Boolean(answer)}>
      <p className="govuk-body">
        Since {dateInWords(one.askedOn)}.{' '}
        <span dir="auto" className="ct-lines">
          {one.note}
        </span>
      </p>
      <form method="post" noValidate>
        <input type="hidden" name="do" value="end" />
        <input type="hidden" name="invite" value={view.invite} />
        <input type="hidden" name="id" value={one.id} />
        <TextArea
          name="reason"
          id={answer ? 'reason' : `reason-${one.id}`}
          value={value}
          error={error}
          label="Why is it not needed any more?"
          short
          maxChars={500}
        />
        <Button kind="secondary">
          End it<span className="govuk-visually-hidden">: {ACCESS_TITLES[one.kind]}</span>
        </Button>
      </form>
    </Details>
  )
}

const AboutLink = ({ area, meeting }: { area: string; meeting: string }) => (
  <p className="ct-after">
    <a className="govuk-link ct-do" href={`/${area}/meetings/${meeting}`}>
      All about the meeting
    </a>
  </p>
)
