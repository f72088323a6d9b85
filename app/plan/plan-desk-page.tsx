import type { DeskMay } from '../contract/desk-views.ts'
import { PLAN_KIND_TITLES, SIGN_OFF_TITLES } from '../contract/plan.ts'
import type { PlanChoicesView } from '../contract/plan-choices.ts'
import type { PlanPageView } from '../contract/plan-views.ts'
import { dateInWords } from '../dates.ts'
import { ButtonGroup, ButtonLink } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { SummaryList } from '../design/summary-list.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import type { FormAnswer } from '../respond.ts'
import { standing } from './plan-desk-list.tsx'
import { PlanDeskPart } from './plan-desk-part.tsx'
import { PlanDeskPriorities } from './plan-desk-priorities.tsx'

export interface PlanDeskPageProps {
  area: string
  may: DeskMay
  page: PlanPageView
  choices: PlanChoicesView
  /** The part that is shown as a form, and of which part of the plan. */
  asked: { at: string; id: string; priority: string }
  answer: FormAnswer | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** One plan for those who make it: everything in it, each with its own form, and its next stage. Or one of these forms. */
export function PlanDeskPage(props: PlanDeskPageProps) {
  const { area, may, page, asked, answer } = props
  return (
    <div>
      <DeskNav area={area} may={may} screen="plan" />
      {asked.at && page.may.edit ? (
        <PlanDeskPart {...props} />
      ) : (
        <>
          <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
          <Overview {...props} />
        </>
      )}
    </div>
  )
}

const Overview = ({ area, page, done }: PlanDeskPageProps) => (
  <>
    {done && <Notice tone="good" role="status" title={done} />}
    <h1 className="govuk-heading-l" dir="auto">
      {page.plan.title}
    </h1>
    <SummaryList rows={factsOf(area, page)} />
    <div className="ct-after">
      <Stages page={page} />
    </div>
    <PlanDeskPriorities area={area} page={page} />
    <Findings page={page} />
    <SignOffs page={page} />
  </>
)

function factsOf(area: string, { plan, about, before, may }: PlanPageView) {
  const change = may.edit ? { action: { href: '?at=plan', label: 'Change', hidden: 'what the plan says of itself' } } : {}
  return [
    { key: 'Kind', value: PLAN_KIND_TITLES[plan.kind], ...change },
    { key: 'From', value: dateInWords(plan.startsOn) },
    { key: 'About', value: <span dir="auto">{about || 'Nothing was written yet.'}</span> },
    { key: 'Plan before', value: before?.title ?? 'None' },
    {
      key: 'It stands',
      value: (
        <>
          {standing(plan)}{' '}
          <a className="govuk-link" href={`/${area}/plan/${plan.ref}`}>
            {plan.state === 'draft' ? 'See it as everybody will' : 'See it as everybody does'}
          </a>
        </>
      ),
    },
  ]
}

/** What can be done with the plan as a whole: one button is the next step, the others are beside it. */
function Stages({ page: { plan, may } }: { page: PlanPageView }) {
  if (!may.edit) return null
  const isDraft = plan.state === 'draft'
  return (
    <ButtonGroup>
      {may.open && (
        <ButtonLink kind={isDraft ? undefined : 'secondary'} href="?at=open">
          {isDraft ? 'Open it for comment' : 'Move the last day for comments'}
        </ButtonLink>
      )}
      {may.agree && (
        <ButtonLink kind={isDraft ? 'secondary' : undefined} href="?at=agree">
          Say that it is agreed
        </ButtonLink>
      )}
      {may.close && (
        <ButtonLink kind="secondary" href="?at=close">
          Close it
        </ButtonLink>
      )}
    </ButtonGroup>
  )
}

const Findings = ({ page: { findings, may } }: { page: PlanPageView }) => (
  <Section id="findings" title="Findings" size="m">
    {findings.length === 0 && <p className="govuk-body">There is no finding in it yet.</p>}
    <ul className="ct-list">
      {findings.map(({ id, source, foundOn, words }) => (
        <li key={id}>
          <p className="govuk-body" dir="auto">
            {words}
          </p>
          <p className="ct-meta" dir="auto">
            {source}, {dateInWords(foundOn)}.{' '}
            {may.edit && (
              <a className="govuk-link" href={`?at=finding&id=${id}`}>
                Change<span className="govuk-visually-hidden"> this finding: {words.slice(0, 60)}</span>
              </a>
            )}
          </p>
        </li>
      ))}
    </ul>
    {may.edit && (
      <ButtonLink kind="secondary" href="?at=finding">
        Add a finding
      </ButtonLink>
    )}
  </Section>
)

const SignOffs = ({ page: { signOffs, may } }: { page: PlanPageView }) => (
  <Section id="signatures" title="Who signed, and who did not" size="m">
    {signOffs.length === 0 ? (
      <p className="govuk-body">Nobody has signed it yet.</p>
    ) : (
      <SummaryList rows={signOffs.map(({ by, kind, on }) => ({ key: by, value: `${SIGN_OFF_TITLES[kind]}, ${dateInWords(on)}` }))} />
    )}
    {may.signOff && (
      <ButtonLink kind="secondary" href="?at=sign-off">
        Write down a signature, or that there is none
      </ButtonLink>
    )}
  </Section>
)
