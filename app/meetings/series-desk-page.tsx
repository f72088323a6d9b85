import type { DeskMay } from '../contract/desk-views.ts'
import type { SeriesDeskView } from '../contract/meeting-views.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Checkbox } from '../design/choices.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextField } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { DeskForm, fieldsOf, OneTap } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { clockInWords, seriesInWords } from './meeting-words.ts'
import { SeriesFields } from './series-fields.tsx'

interface SeriesDeskPageProps {
  area: string
  may: DeskMay
  view: SeriesDeskView
  /** Whether the form to change it is shown. */
  changing: boolean
  answer: FormAnswer | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** One series for those who plan: its next days, making meetings of them, changing and ending it. */
export const SeriesDeskPage = (props: SeriesDeskPageProps) => (
  <div>
    <DeskNav area={props.area} may={props.may} screen="meetings" />
    {props.changing && !props.view.series.endedAt ? <Change {...props} /> : <Overview {...props} />}
  </div>
)

const Change = ({ area, view: { series }, answer }: SeriesDeskPageProps) => (
  <DeskForm
    title="Change this series"
    wanted="change"
    answer={answer}
    back={`/desk/${area}/meetings/series/${series.ref}`}
    button="Keep it"
    intro={<p className="govuk-body">Meetings that are planned stay as they are. Change them or call them off one by one.</p>}
  >
    <SeriesFields answer={answer} series={series} />
  </DeskForm>
)

const Overview = ({ view, answer, done }: SeriesDeskPageProps) => (
  <>
    <ErrorSummary errors={answer?.errors} title="Nothing was made yet" />
    {done && <Notice tone="good" role="status" title={done} />}
    <h1 className="govuk-heading-l" dir="auto">
      {view.series.title}
    </h1>
    <p className="govuk-body">
      {seriesInWords(view.series)}. From {dateInWords(view.series.startsOn)} on.
    </p>
    {view.series.endedAt ? (
      <p className="govuk-body">It ended on {dateInWords(view.series.endedAt)}.</p>
    ) : (
      <>
        <Coming coming={view.coming} />
        <MakeNext answer={answer} />
        <div className="ct-after-l">
          <ButtonLink kind="secondary" href="?at=change">
            Change the series
          </ButtonLink>
          <Details summary="End this series">
            <p className="govuk-body">No more meetings are made from it. Those that are planned stay.</p>
            <OneTap wanted="end">End it</OneTap>
          </Details>
        </div>
      </>
    )}
  </>
)

const Coming = ({ coming }: Pick<SeriesDeskView, 'coming'>) => (
  <Section id="coming" title="Its days in the next twelve months" size="m" space="near">
    <ul className="govuk-list govuk-list--bullet">
      {coming.map(({ day, time, holiday, planned }) => (
        <li key={day}>
          {dateInWords(day)}, {clockInWords(time)}
          {planned && ': planned'}
          {holiday && (
            <>
              . <b>This day is a bank holiday: {holiday}.</b> Plan it and move it, or call it off.
            </>
          )}
        </li>
      ))}
    </ul>
  </Section>
)

function MakeNext({ answer }: { answer: FormAnswer | undefined }) {
  const field = fieldsOf<'months' | 'publish'>(answer, { months: '6' })
  const { value: publish, ...shown } = field('publish')
  return (
    <Section id="make" title="Make the next meetings" size="m">
      <p className="govuk-body">A day that has a meeting keeps it, even if it was moved or called off.</p>
      <form method="post" className="ct-form" noValidate>
        <input type="hidden" name="do" value="next" />
        <TextField {...field('months')} label="For how many months?" hint="From 1 to 18" inputMode="numeric" width={10} />
        <Checkbox {...shown} label="Show them to everybody at once" checked={publish === 'yes'} />
        <ButtonGroup>
          <Button>Make them</Button>
        </ButtonGroup>
      </form>
    </Section>
  )
}
