import type { AgendaAtDeskView } from '../contract/agenda-views.ts'
import type { DeskMay } from '../contract/desk-views.ts'
import { dateInWords } from '../dates.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { OneTap } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { AgendaDeskItems } from './agenda-desk-items.tsx'
import { AgendaDeskPart } from './agenda-desk-part.tsx'
import { Proposal } from './agenda-item.tsx'
import { fitInWords } from './agenda-words.ts'
import { MoreLate } from './meeting-agenda.tsx'

export interface AgendaDeskPageProps {
  area: string
  may: DeskMay
  agenda: AgendaAtDeskView
  /** The form that is shown, and for which item. */
  asked: { at: string; item: string }
  answer: FormAnswer | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** The agenda of a meeting for those who build it, or one form of it. */
export function AgendaDeskPage(props: AgendaDeskPageProps) {
  const { area, may, agenda, asked, answer } = props
  return (
    <div>
      <DeskNav area={area} may={may} screen="meetings" />
      {asked.at && agenda.may.edit ? (
        <AgendaDeskPart {...props} />
      ) : (
        <>
          <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
          <Overview {...props} />
        </>
      )}
    </div>
  )
}

const Overview = ({ area, agenda, done }: AgendaDeskPageProps) => {
  const { meeting, items, waiting, declined, may } = agenda
  const tooLong = agenda.minutes > agenda.meetingMinutes
  return (
    <>
      {done && <Notice tone="good" role="status" title={done} />}
      <h1 className="govuk-heading-l" dir="auto">
        Agenda: {meeting.title}
      </h1>
      <p className="govuk-body">
        {dateInWords(meeting.day)}.{' '}
        <a className="govuk-link" href={`/desk/${area}/meetings/${meeting.ref}`}>
          All about this meeting
        </a>{' '}
        <a className="govuk-link" href={`/${area}/meetings/${meeting.ref}`}>
          {meeting.isPublic ? 'See it as everybody does' : 'See it as everybody will'}
        </a>
      </p>
      {!may.edit && <p className="govuk-body">This agenda cannot be changed any more.</p>}
      {items.length > 0 &&
        (tooLong ? <Notice tone="warn" title={fitInWords(agenda)} /> : <p className="govuk-body">{fitInWords(agenda)}</p>)}
      {may.edit && <Begin agenda={agenda} />}
      {waiting.length > 0 && (
        <Section id="waiting" title="Proposals that wait for an answer" size="m">
          {waiting.map((proposal) => (
            <Proposal key={proposal.ref} proposal={proposal}>
              {may.edit && (
                <a className="govuk-link ct-do" href={`?at=decide&item=${proposal.ref}`}>
                  Accept or decline<span className="govuk-visually-hidden">: {proposal.title}</span>
                </a>
              )}
            </Proposal>
          ))}
        </Section>
      )}
      <AgendaDeskItems area={area} agenda={agenda} />
      <MoreLate area={area} more={agenda.moreLate} />
      {declined.length > 0 && (
        <Section id="declined" title="Declined, and readable for everybody" size="m">
          {declined.map((proposal) => (
            <Proposal key={proposal.ref} proposal={proposal} />
          ))}
        </Section>
      )}
    </>
  )
}

const Begin = ({ agenda: { usesTemplate } }: { agenda: AgendaAtDeskView }) => (
  <>
    <ButtonGroup>
      <ButtonLink kind={usesTemplate ? undefined : 'secondary'} href="?at=item">
        Add an item
      </ButtonLink>
      {!usesTemplate && <OneTap wanted="template">Begin with the template</OneTap>}
      <OneTap wanted="forward">Put forward what is late</OneTap>
    </ButtonGroup>
    <p className="ct-meta">
      What is late puts itself forward when groups are asked for items: actions, promises and answers, at most ten, in turn, the oldest of
      each first.
    </p>
  </>
)
