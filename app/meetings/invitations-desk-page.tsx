import type { DeskMay } from '../contract/desk-views.ts'
import type { InvitationsView } from '../contract/invite-views.ts'
import { ACCESS_TITLES } from '../contract/meetings.ts'
import { dateInWords, shortDate } from '../dates.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Checkboxes } from '../design/choices.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { Table } from '../design/table.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { DeskForm, fieldsOf, ticked } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { AccessFields } from './access-fields.tsx'
import { PhoneForm, RoomForm } from './attendance-desk-forms.tsx'
import { answerInWords, forumsInWords } from './forum-words.ts'
import { whenInWords } from './meeting-words.ts'

interface InvitationsDeskPageProps {
  area: string
  may: DeskMay
  view: InvitationsView
  /** The form that is shown, and for what. */
  asked: { at: string; id: string }
  answer: FormAnswer | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** Who is invited to a meeting, what they answered and what they need, for those who plan it. Or one form of it. */
export const InvitationsDeskPage = (props: InvitationsDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="meetings" />
    <Screen {...props} />
  </div>
)

function Screen(props: InvitationsDeskPageProps) {
  const { area, view, asked, answer } = props
  const back = `/desk/${area}/meetings/${view.meeting.ref}/invitations`
  if (asked.at === 'invite' && !view.whyNotInvite && view.uninvited.length > 0) return <InviteForm {...props} back={back} />
  if (asked.at === 'phone' && !view.whyNotAnswer && view.invited.length > 0) return <PhoneForm view={view} answer={answer} back={back} />
  if (asked.at === 'room' && view.inTheRoom) return <RoomForm rooms={view.inTheRoom} answer={answer} back={back} />
  if (asked.at === 'arrange' && view.mayArrange)
    return (
      <DeskForm title="Put something in place" wanted="arrange" answer={answer} back={back} button="Put it in place">
        <AccessFields answer={answer} legend="What will be in place?" />
      </DeskForm>
    )
  const ended = view.arrangements.find(({ id }) => id === asked.id)
  if (asked.at === 'end' && view.mayArrange && ended)
    return (
      <DeskForm title={`End: ${ACCESS_TITLES[ended.kind]}`} wanted="end" id={ended.id} answer={answer} back={back} button="End it">
        <TextArea
          {...fieldsOf<'reason'>(answer)('reason')}
          label="Why is it not needed any more?"
          hint="It ends for this meeting and all later ones."
          short
          maxChars={500}
        />
      </DeskForm>
    )
  return <Overview {...props} />
}

const InviteForm = ({ view, answer, back }: InvitationsDeskPageProps & { back: string }) => (
  <DeskForm
    title="Invite groups"
    wanted="invite"
    answer={answer}
    back={back}
    button="Invite them"
    intro={
      <p className="govuk-body">
        Whoever speaks for a group gets a mail with a calendar file, and answers by a link without signing in. They are reminded once, three
        days before.
      </p>
    }
  >
    <Checkboxes
      name="forums"
      legend="Which groups?"
      choices={view.uninvited.map(({ id, name, people }) => ({
        value: id,
        label: <span dir="auto">{name}</span>,
        hint: peopleInWords(people),
      }))}
      values={ticked(
        answer,
        'forums',
        view.uninvited.map(({ id }) => id),
      )}
      error={answer?.errors.forums}
    />
  </DeskForm>
)

const peopleInWords = (people: number) => (people === 0 ? 'Nobody speaks for it here yet, so nobody gets a mail.' : undefined)

const Overview = ({ area, view, answer, done }: InvitationsDeskPageProps) => (
  <>
    <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
    {done && <Notice tone="good" role="status" title={done} />}
    <h1 className="govuk-heading-l" dir="auto">
      Invitations: {view.meeting.title}
    </h1>
    <p className="govuk-body">
      {whenInWords(view.meeting)}.{' '}
      <a className="govuk-link" href={`/desk/${area}/meetings/${view.meeting.ref}`}>
        All about this meeting
      </a>
    </p>
    {view.whyNotInvite ? (
      <p className="govuk-body">{view.whyNotInvite}</p>
    ) : (
      view.uninvited.length > 0 && (
        <ButtonGroup>
          <ButtonLink href="?at=invite">Invite groups</ButtonLink>
        </ButtonGroup>
      )
    )}
    <Answers view={view} />
    <AfterAnswers view={view} />
    <Arrangements view={view} />
  </>
)

const Answers = ({ view }: Pick<InvitationsDeskPageProps, 'view'>) => (
  <Section id="answers" title="What the groups answered" size="m" space="near">
    {view.invited.length === 0 ? (
      <p className="govuk-body">Nobody is invited yet.</p>
    ) : (
      <>
        <p className="govuk-body">{forumsInWords({ forums: view.invited, begun: false })}</p>
        <Table
          id="answers-table"
          caption="Each group"
          captionHidden
          columns={[{ label: 'Group' }, { label: 'Answer' }, { label: 'A few words' }, { label: 'Reminded' }]}
          rows={view.invited.map(({ forum, answer, note, answeredOn, remindedOn, people }) => ({
            label: forum,
            head: <span dir="auto">{forum}</span>,
            cells: [
              [answerInWords(answer, false), answeredOn && shortDate(answeredOn), !answer && peopleInWords(people)]
                .filter(Boolean)
                .join('. '),
              <span key="note" dir="auto" className="ct-lines">
                {note}
              </span>,
              remindedOn ? shortDate(remindedOn) : 'No',
            ],
          }))}
        />
      </>
    )}
  </Section>
)

/** What can be kept of the answers and of who was there. */
const AfterAnswers = ({ view }: Pick<InvitationsDeskPageProps, 'view'>) => (
  <ButtonGroup>
    {!view.whyNotAnswer && view.invited.length > 0 && (
      <ButtonLink kind="secondary" href="?at=phone">
        Keep an answer that came by phone
      </ButtonLink>
    )}
    {view.inTheRoom && (
      <ButtonLink kind="secondary" href="?at=room">
        Tick who was in the room
      </ButtonLink>
    )}
  </ButtonGroup>
)

const Arrangements = ({ view }: Pick<InvitationsDeskPageProps, 'view'>) => (
  <Section id="access" title="What will be in place" size="m">
    <p className="govuk-body">
      Everybody sees what is in place. Only you see the words, and who asked. It is carried on to later meetings.
    </p>
    <ul className="ct-list">
      {view.arrangements.map(({ id, kind, note, forum, askedOn }) => (
        <li key={id}>
          <p className="govuk-body">
            <b>{ACCESS_TITLES[kind]}</b>
            <br />
            Asked on {dateInWords(askedOn)}
            {forum && (
              <>
                {' '}
                by <span dir="auto">{forum}</span>
              </>
            )}
            .{' '}
            <span dir="auto" className="ct-lines">
              {note}
            </span>
          </p>
          {view.mayArrange && (
            <a className="govuk-link ct-do" href={`?at=end&id=${id}`}>
              End it<span className="govuk-visually-hidden">: {ACCESS_TITLES[kind]}</span>
            </a>
          )}
        </li>
      ))}
    </ul>
    {view.mayArrange && (
      <ButtonGroup>
        <ButtonLink kind="secondary" href="?at=arrange">
          Put something in place
        </ButtonLink>
      </ButtonGroup>
    )}
  </Section>
)
