import type { DeskMay } from '../contract/desk-views.ts'
import { RELEASE_HOURS, RELEASE_STEP_TITLES, RELEASE_STEPS, type ReleaseStep, type ReleaseView } from '../contract/release.ts'
import type { ReportAtDeskView } from '../contract/reports.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea, TextField } from '../design/field.tsx'
import { Links } from '../design/link-list.tsx'
import { Notice } from '../design/notice.tsx'
import { Select } from '../design/select.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { ReleasedInSteps } from './released-in-steps.tsx'

interface ReportDeskPageProps {
  area: string
  may: DeskMay
  view: ReportAtDeskView
  done: string | undefined
  answer: FormAnswer | undefined
}

/** One report for those who make reports: whether it is out, and how it goes out. */
export const ReportDeskPage = ({ area, may, view: { report, release, today }, done, answer }: ReportDeskPageProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="reports" />
    <ErrorSummary errors={answer?.errors} title="Nothing was changed yet" />
    <h1 className="govuk-heading-l" dir="auto">
      {report.title}
    </h1>
    {done && <Notice tone="good" title={done} role="status" />}
    <p className="govuk-body">
      Frozen on {dateInWords(report.frozenOn)} by {report.madeAs}.{' '}
      {report.isPublic ? 'Everybody can read it.' : 'Nobody outside can read it yet.'}
    </p>
    <Links
      items={[
        { href: `/${area}/reports/${report.ref}`, label: 'Read it' },
        ...(report.isPublic ? [{ href: `/${area}/embed`, label: 'Show it on your own site' }] : []),
      ]}
    />
    {!release && !report.isPublic && <PlanForm today={today} answer={answer} />}
    <ReleasedInSteps release={release} />
    {release && <OpenForms release={release} answer={answer} />}
  </div>
)

const HOURS = RELEASE_HOURS.map((hour) => ({
  value: String(hour),
  label: hour < 12 ? `${hour} am` : hour === 12 ? 'Midday' : `${hour - 12} pm`,
}))
const DEFAULT_HOURS: Record<ReleaseStep, string> = { families: '9', councillors: '14', press: '9' }

function PlanForm({ today, answer }: { today: string; answer: FormAnswer | undefined }) {
  const own = typedText(answer?.typed, 'do') === 'plan' ? answer : undefined
  const field = fieldsOf(own, Object.fromEntries(RELEASE_STEPS.map((step) => [`${step}Hour`, DEFAULT_HOURS[step]])))
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="plan" />
      <h2 className="govuk-heading-m">Release it in steps</h2>
      <p className="govuk-body">
        Today is {dateInWords(today as `${number}-${string}-${string}`)}. From the first step on everybody can read it.
      </p>
      {RELEASE_STEPS.map((step) => (
        <fieldset key={step} className="govuk-form-group">
          <legend className="govuk-fieldset__legend">{RELEASE_STEP_TITLES[step]}</legend>
          <TextField {...field(`${step}Day`)} label="Day" optional type="date" width={10} hint="Left empty, they are left out." />
          <Select {...field(`${step}Hour`)} label="Time" options={HOURS} />
        </fieldset>
      ))}
      <TextArea
        {...field('reason')}
        label="Why the order is not kept"
        optional
        short
        hint="Only needed if it is not. Everybody reads it."
      />
      <ButtonGroup>
        <Button>Plan the release</Button>
      </ButtonGroup>
    </form>
  )
}

function OpenForms({ release, answer }: { release: ReleaseView; answer: FormAnswer | undefined }) {
  const waiting = release.steps.filter(({ openedAt }) => !openedAt)
  if (waiting.length === 0) return null
  const own = typedText(answer?.typed, 'do') === 'open' ? answer : undefined
  const field = fieldsOf<string>(own, { step: waiting[0]!.step })
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="do" value="open" />
      <h2 className="govuk-heading-m">Tell somebody now</h2>
      <Select {...field('step')} label="Who" options={waiting.map(({ step }) => ({ value: step, label: RELEASE_STEP_TITLES[step] }))} />
      <TextArea
        {...field('reason')}
        label="Why the order is not kept"
        optional
        short
        hint="Needed if others come first. Everybody reads it."
      />
      <ButtonGroup>
        <Button kind="secondary">Tell them now</Button>
      </ButtonGroup>
    </form>
  )
}
