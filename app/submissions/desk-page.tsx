import { HIDE_REASONS } from '#app/contract/desk.ts'
import type { DeskMay } from '#app/contract/desk-views.ts'
import type { DeskPointView, DeskSubmissionView } from '#app/contract/submission-desk-views.ts'
import { SUBMISSION_KIND_TITLES } from '#app/contract/submissions.ts'
import { dateInWords } from '#app/dates.ts'
import { Button } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'
import { Details } from '#app/design/details.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { Section } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { Table } from '#app/design/table.tsx'
import { DeskNav } from '#app/moderation/desk-nav.tsx'
import { ReleaseForms } from '#app/reports/release-forms.tsx'
import type { FormAnswer } from '#app/respond.ts'
import { DeskCouncil } from './desk-council.tsx'
import { DeskPoint } from './desk-point.tsx'
import { SafeForm } from './safe-form.tsx'
import { dueInWords } from './standing-words.ts'

export interface DeskPageProps {
  area: string
  may: DeskMay
  view: DeskSubmissionView
  answer: FormAnswer | undefined
}

/** A letter or backpack at the desk: what is to be read, who answers which point, the clock, and what the council says. */
export const DeskPage = (props: DeskPageProps) => {
  const { area, may, view, answer } = props
  return (
    <div className="ct-stack">
      <DeskNav area={area} may={may} screen="submissions" />
      <ErrorSummary errors={answer?.errors} title="This was not done yet" />
      <h1 className="govuk-heading-l" id="now" tabIndex={-1} dir="auto">
        {view.title || `${SUBMISSION_KIND_TITLES[view.kind]} of ${view.forum}`}
      </h1>
      <p className="govuk-body">
        From {view.forum}, given on {dateInWords(view.givenOn)}
        {view.byCouncil && ', written down by an officer'}
        {view.recipient && `, for ${view.recipient}`}.{' '}
        <a className="govuk-link" href={`/${area}/submissions/${view.ref}`}>
          See it as everybody does
        </a>
      </p>
      {view.open ? <DeskPoint {...props} open={view.open} /> : <Whole {...props} />}
    </div>
  )
}

const Whole = (props: DeskPageProps) => (
  <>
    <Statement {...props} />
    <Points {...props} />
    {props.view.kind !== 'backpack' && <DeskCouncil {...props} />}
    <ReleaseForms
      at={props.view.release}
      first="Everybody can read it already. The steps say who is told of it, and when."
      answer={props.answer}
    />
  </>
)

/** The title and statement of the group: read for names, shown, or not shown for a reason. */
function Statement({ view: { written, standing, language, may }, answer }: DeskPageProps) {
  if (!written) return null
  const does = answer?.typed.do
  const title = written.unread
    ? 'To read: title and statement'
    : standing === 'hidden'
      ? 'Title and statement: not shown'
      : 'Title and statement: shown'
  return (
    <Section id="statement" title={title} size="m" space="near">
      <SafeForm
        words={written.words}
        language={language}
        suggestions={written.suggestions}
        answer={does === 'publish' ? answer : undefined}
        does="publish"
        button={written.unread || standing === 'hidden' ? 'Show it' : 'Show it anew'}
        may={may.publish}
      />
      {may.hide && (
        <Details summary="Do not show it" open={does === 'hide'}>
          <form method="post">
            <Radios
              name="reason"
              legend="Why? The group reads this"
              choices={Object.entries(HIDE_REASONS).map(([value, label]) => ({ value, label }))}
              error={does === 'hide' ? answer?.errors.reason : undefined}
            />
            <Button name="do" value="hide" kind="secondary">
              Do not show it
            </Button>
          </form>
        </Details>
      )}
    </Section>
  )
}

const STATES: Record<DeskPointView['state'], string> = {
  shown: 'Shown',
  waiting: 'To read',
  held: 'Held',
  private: 'Kept private',
  not_shown: 'Not shown',
  taken_back: 'Taken back',
}

function Points({ area, view }: DeskPageProps) {
  const isBackpack = view.kind === 'backpack'
  const unanswered = view.points.filter(({ status, state }) => status === 'waiting' && !['taken_back', 'not_shown'].includes(state))
  return (
    <Section id="points" title={isBackpack ? 'Messages' : 'Points'} size="m">
      {!isBackpack && view.may.answer && unanswered.length > 0 && (
        <Links
          items={[
            {
              href: `/desk/${area}/answer?refs=${unanswered.map(({ ref }) => ref).join(',')}`,
              label: `Give one answer to several of ${unanswered.length}`,
            },
          ]}
        />
      )}
      <Table
        id="point-list"
        caption={isBackpack ? 'Every message' : 'Every point'}
        captionHidden
        columns={[
          { label: 'Number' },
          { label: 'It begins' },
          { label: 'Words' },
          ...(isBackpack ? [{ label: 'Delivery' }] : [{ label: 'Who answers' }, { label: 'Answer' }]),
        ]}
        rows={view.points.map((point) => ({
          label: String(point.number),
          head: (
            <a className="govuk-link" href={`/desk/${area}/submissions/${view.ref}?point=${point.number}#now`}>
              {point.number}
            </a>
          ),
          cells: [
            <span key="opening" dir="auto" lang={point.language}>
              {point.opening || 'Not to be read here'}
            </span>,
            STATES[point.state],
            ...(isBackpack ? [point.safe ? 'Ready' : 'Not ready'] : [point.owner ?? 'Nobody yet', answerOf(point)]),
          ],
        }))}
      />
    </Section>
  )
}

const answerOf = ({ status, due }: DeskPointView) =>
  `${status === 'waiting' ? '' : 'Answered. '}${status === 'waiting' ? dueInWords(due, null) : ''}`.trim()
