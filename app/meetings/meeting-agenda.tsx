import type { AgendaView } from '../contract/agenda-views.ts'
import { dateInWords } from '../dates.ts'
import { Details } from '../design/details.tsx'
import { Section } from '../design/layout.tsx'
import { AgendaItem, Proposal } from './agenda-item.tsx'
import { fitInWords } from './agenda-words.ts'

interface MeetingAgendaProps {
  area: string
  /** The reference of the meeting. */
  meeting: string
  agenda: AgendaView
}

/** The agenda of a meeting on its page: its items, what was declined and why, and how forums propose. */
export const MeetingAgenda = ({ area, meeting, agenda }: MeetingAgendaProps) => {
  const { items, waiting, declined, takesProposals, proposeUntil } = agenda
  return (
    <Section id="agenda" title="Agenda" size="m">
      {items.length > 0 ? <p className="govuk-body">{fitInWords(agenda)}</p> : <p className="govuk-body">Nothing is on the agenda yet.</p>}
      {items.map((item) => (
        <AgendaItem key={item.ref} area={area} meeting={meeting} item={item} />
      ))}
      <MoreLate area={area} more={agenda.moreLate} />
      {takesProposals && (
        <p className="govuk-body ct-after">
          Groups of families propose items up to {dateInWords(proposeUntil)}.{' '}
          <a className="govuk-link" href={`/${area}/meetings/${meeting}/propose`}>
            Propose an item for your group
          </a>
        </p>
      )}
      {waiting.length > 0 && (
        <Section id="proposed" level={3} size="s" title="Proposals that wait for an answer">
          <ul className="ct-list">
            {waiting.map(({ ref, title }) => (
              <li key={ref} dir="auto">
                {title}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {declined.length > 0 && (
        <Details
          summary={declined.length === 1 ? '1 proposal was declined, and why' : `${declined.length} proposals were declined, and why`}
        >
          {declined.map((proposal) => (
            <Proposal key={proposal.ref} proposal={proposal} />
          ))}
        </Details>
      )}
    </Section>
  )
}

/** What is late beside what put itself forward. */
export const MoreLate = ({ area, more }: { area: string; more: number }) =>
  more > 0 ? (
    <p className="govuk-body ct-after">
      And {more} more {more === 1 ? 'thing is' : 'things are'} late.{' '}
      <a className="govuk-link" href={`/${area}/exceptions`}>
        See all that is not as it should be
      </a>
    </p>
  ) : null
