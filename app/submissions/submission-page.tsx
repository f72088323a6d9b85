import type { StatementView, SubmissionView } from '#app/contract/submission-views.ts'
import { SUBMISSION_KIND_TITLES } from '#app/contract/submissions.ts'
import { dateInWords } from '#app/dates.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Details } from '#app/design/details.tsx'
import { Section } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { Notice } from '#app/design/notice.tsx'
import { Both, PointList, Side } from '#app/design/points.tsx'
import { Tag, Tags } from '#app/design/tag.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { ReleasedInSteps } from '#app/reports/released-in-steps.tsx'
import { BackpackPart } from './backpack-part.tsx'
import { PointItem } from './point-item.tsx'
import { countsInWords } from './standing-words.ts'

interface SubmissionPageProps {
  area: string
  council: string
  view: SubmissionView
}

/** A letter or report with both statements and its points; or a backpack. */
export const SubmissionPage = ({ area, council, view }: SubmissionPageProps) => (
  <>
    <h1 className="govuk-heading-xl" dir="auto" lang={view.title ? view.language : undefined}>
      {view.title || `${SUBMISSION_KIND_TITLES[view.kind]} of ${view.forum}`}
    </h1>
    <Tags>
      <Tag>{SUBMISSION_KIND_TITLES[view.kind]}</Tag>
      {view.counts.late > 0 && (
        <Tag tone="red" icon="stop">
          {view.counts.late === 1 ? '1 point is late' : `${view.counts.late} points are late`}
        </Tag>
      )}
    </Tags>
    <p className="govuk-body ct-after">{handedIn(view)}</p>
    <Unread view={view} />
    {view.backpack ? <BackpackPart view={view} backpack={view.backpack} /> : <LetterPart area={area} council={council} view={view} />}
    <ReleasedInSteps release={view.release} />
    <What area={area} view={view} />
  </>
)

function handedIn({ kind, forum, givenOn, enteredOn, byCouncil }: SubmissionView) {
  if (kind === 'backpack') return `From ${forum}. Begun on ${dateInWords(givenOn)}.`
  const later = enteredOn === givenOn ? '' : ` It has stood here since ${dateInWords(enteredOn)}.`
  return `From ${forum}. Given on ${dateInWords(givenOn)}.${later}${byCouncil ? ' An officer wrote it down here for the group.' : ''}`
}

function Unread({ view: { standing, because } }: { view: SubmissionView }) {
  if (standing === 'waiting')
    return (
      <Notice title="A person is reading the words first">
        <p>Only names and what else points at somebody are taken out. The days count already.</p>
      </Notice>
    )
  return standing === 'hidden' ? <Notice title={`The title and the statement are not shown${because ? `, ${because}` : ''}.`} /> : null
}

const LetterPart = ({ area, council, view }: SubmissionPageProps) => (
  <>
    <div className="ct-section ct-section--near">
      <Both>
        <Side side="group" id="group-says" who={view.forum} meta={whenOf(view.group, 'What the group says')} empty={!view.group}>
          {view.group ? <Statement view={view.group} lang={view.language} /> : <p>The statement of the group is not shown yet.</p>}
        </Side>
        <Side
          side="service"
          id="council-says"
          who={view.council?.by ?? council}
          meta={whenOf(view.council, 'What the council says')}
          empty={!view.council}
        >
          {view.council ? <Statement view={view.council} /> : <p>The council has not written anything to the letter as a whole yet.</p>}
        </Side>
      </Both>
    </div>
    <Section id="points" title="Point by point">
      <p className="govuk-body">{countsInWords(view.counts)}</p>
      <PointList>
        {view.points.map((point) => (
          <PointItem key={point.number} area={area} letter={view.ref} point={point} />
        ))}
      </PointList>
    </Section>
  </>
)

const whenOf = (statement: StatementView | null, what: string) => (statement ? `${what}. ${dateInWords(statement.writtenOn)}` : what)

const Statement = ({ view: { html, earlier }, lang }: { view: StatementView; lang?: string }) => (
  <>
    <div dir="auto" lang={lang}>
      <WrittenWords html={html} />
    </div>
    {earlier.length > 0 && (
      <Details summary="What stood here before">
        {earlier.map((one) => (
          <div key={one.number} className="ct-after" dir="auto" lang={lang}>
            <p className="ct-meta">{dateInWords(one.writtenOn)}</p>
            {one.title && <p className="govuk-body">{one.title}</p>}
            <WrittenWords html={one.html} />
          </div>
        ))}
      </Details>
    )}
  </>
)

/** What whoever looks can do here; for whoever is not signed in, where the same stands to take away. */
function What({ area, view: { ref, may } }: { area: string; view: SubmissionView }) {
  const links = [
    ...(may.atDesk ? [{ href: `/desk/${area}/submissions/${ref}`, label: 'Open it at the desk' }] : []),
    { href: `/${area}/submissions`, label: 'All letters and reports' },
    { href: '/api/v1#submissions', label: 'Take it away as open data' },
  ]
  return (
    <div className="ct-section">
      {(may.changeStatement || may.putMessages) && (
        <ButtonGroup>
          {may.putMessages && <ButtonLink href={`/${area}/submissions/${ref}/messages`}>Put messages in</ButtonLink>}
          {may.changeStatement && (
            <ButtonLink kind="secondary" href={`/${area}/submissions/${ref}/statement`}>
              Change what the group says
            </ButtonLink>
          )}
        </ButtonGroup>
      )}
      <Links items={links} />
    </div>
  )
}
