import type { EngagementsView, EngagementView } from '../contract/invite-views.ts'
import { ENGAGEMENT_TITLES } from '../contract/meetings-around.ts'
import { dateInWords } from '../dates.ts'
import { Section } from '../design/layout.tsx'

/** Where else families were heard: when, what it was, how many came and what they said. */
export const EngagementPage = ({ view }: { view: EngagementsView }) => (
  <>
    <p className="govuk-body-l">Families are heard in many places. What was said there stands here, beside the meetings.</p>
    <EngagementList view={view} />
  </>
)

/** The list itself, the latest first. */
export const EngagementList = ({ view: { entries, olderAfter } }: { view: EngagementsView }) => (
  <>
    {entries.length === 0 && <p className="govuk-body">Nothing is noted yet.</p>}
    {entries.map((entry) => (
      <Entry key={entry.id} entry={entry} />
    ))}
    {olderAfter && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`?older=${olderAfter}`}>
          Older ones
        </a>
      </p>
    )}
  </>
)

const Entry = ({ entry: { id, day, kind, title, people, whoCame, points } }: { entry: EngagementView }) => (
  <Section id={id} title={<span dir="auto">{title}</span>} size="m" space="near">
    <p className="ct-meta">
      {dateInWords(day)}. {ENGAGEMENT_TITLES[kind]}. People who came: {people}
      {whoCame && (
        <>
          {' '}
          (<span dir="auto">{whoCame}</span>)
        </>
      )}
      .
    </p>
    <p className="govuk-body ct-lines" dir="auto">
      {points}
    </p>
  </Section>
)
