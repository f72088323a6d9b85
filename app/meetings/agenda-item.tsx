import type { ReactNode } from 'react'
import type { AgendaItemView, ProposalView } from '../contract/agenda-views.ts'
import { PUT_FORWARD_TITLES } from '../contract/meetings.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'
import { WrittenWords } from '../feedback/written-words.tsx'
import { fileInWords, levelInWords, minutesInWords } from './agenda-words.ts'

interface AgendaItemProps {
  area: string
  /** The reference of the meeting. */
  meeting: string
  item: AgendaItemView
  /** What can be done with it, at the desk. */
  children?: ReactNode
}

/** One item of an agenda, with all that belongs to it. */
export const AgendaItem = ({ area, meeting, item, children }: AgendaItemProps) => (
  <Section
    id={item.ref}
    level={3}
    size="s"
    space="near"
    title={
      <>
        {item.number} <span dir="auto">{item.title}</span>
      </>
    }
  >
    {item.html && <WrittenWords html={item.html} />}
    <p className="ct-meta">
      {item.minutes > 0 && `${minutesInWords(item.minutes)}. `}
      {item.presenter && (
        <>
          Presented by <span dir="auto">{item.presenter}</span>.{' '}
        </>
      )}
      {!item.putForward && levelInWords(item)}
    </p>
    <Origin area={area} item={item} />
    <Beside area={area} meeting={meeting} item={item} />
    {children}
  </Section>
)

/** Where it comes from: what put it forward, who proposed it, or the meeting before. */
const Origin = ({ area, item: { putForward, proposedBy, reason, carriedReason } }: Pick<AgendaItemProps, 'area' | 'item'>) => (
  <>
    {putForward && (
      <p className="ct-meta">
        {PUT_FORWARD_TITLES[putForward.kind]}. It put itself forward.{' '}
        <a className="govuk-link" href={`/${area}/${putForward.path}`}>
          Read it<span className="govuk-visually-hidden">: {putForward.ref}</span>
        </a>
      </p>
    )}
    {putForward?.words && (
      <p className="govuk-body" dir="auto" lang={putForward.language === 'en' ? undefined : putForward.language}>
        “{putForward.words}”
      </p>
    )}
    {proposedBy && (
      <p className="ct-meta" dir="auto">
        Proposed by {proposedBy}. Accepted: {reason}
      </p>
    )}
    {carriedReason && (
      <p className="ct-meta" dir="auto">
        Carried on from last time: {carriedReason}
      </p>
    )}
  </>
)

const Beside = ({ area, meeting, item: { ref, title, themes, papers } }: AgendaItemProps) =>
  themes.length + papers.length > 0 ? (
    <ul className="ct-links">
      {papers.map((paper) => (
        <li key={paper.id}>
          <a className="govuk-link" href={`/${area}/meetings/${meeting}/papers/${paper.id}`} dir="auto">
            Paper: {paper.title}
            {paper.file && ` (with a file: ${fileInWords(paper.file)})`}
          </a>
        </li>
      ))}
      {themes.length > 0 && (
        <li>
          <a className="govuk-link" href={`/${area}/meetings/${meeting}/items/${ref}/brief`} dir="auto">
            What families said about: {themes.map((theme) => theme.title).join(', ')}
            <span className="govuk-visually-hidden"> (for the item {title})</span>
          </a>
        </li>
      )}
    </ul>
  ) : null

/** One proposal: what a forum wants to talk about, and why it is not on the agenda if it is not. */
export const Proposal = ({ proposal, level = 3, children }: { proposal: ProposalView; level?: 2 | 3; children?: ReactNode }) => (
  <Section id={proposal.ref} level={level} size="s" space="near" title={<span dir="auto">{proposal.title}</span>}>
    {proposal.html && <WrittenWords html={proposal.html} />}
    <p className="ct-meta" dir="auto">
      Proposed by {proposal.proposedBy} on {dateInWords(proposal.proposedOn)}.
      {proposal.themes.length > 0 && ` Themes: ${proposal.themes.map(({ title }) => title).join(', ')}.`}
    </p>
    {proposal.declinedOn && (
      <p className="govuk-body ct-lines" dir="auto">
        Declined on {dateInWords(proposal.declinedOn)}: {proposal.reason}
      </p>
    )}
    {children}
  </Section>
)
