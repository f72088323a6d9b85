import type { AgendaItemView, AgendaView } from '../contract/agenda-views.ts'
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
  /** Whether those who cannot come can say something to its items now. */
  takesWords?: boolean
}

/** The agenda of a meeting on its page: its items, what was declined and why, and how forums propose. */
export const MeetingAgenda = ({ area, meeting, agenda, takesWords }: MeetingAgendaProps) => {
  const { items, waiting, declined, takesProposals, proposeUntil } = agenda
  return (
    <Section id="agenda" title="Agenda" size="m">
      {items.length > 0 ? <p className="govuk-body">{fitInWords(agenda)}</p> : <p className="govuk-body">Nothing is on the agenda yet.</p>}
      {items.map((item) => (
        <AgendaItem key={item.ref} area={area} meeting={meeting} item={item}>
          {takesWords && <SayToItem area={area} item={item} />}
        </AgendaItem>
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

/** The door to an item for those who cannot come. */
const SayToItem = ({ area, item: { ref, number, title } }: { area: string; item: AgendaItemView }) => (
  <p className="ct-no-print">
    <a className="govuk-link ct-do" href={`/${area}/say?item=${ref}`}>
      Say something<span className="govuk-visually-hidden">{` to item ${number}, ${title}`}</span>
    </a>
  </p>
)

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
