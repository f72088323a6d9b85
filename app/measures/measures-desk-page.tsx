import type { DeskMay } from '../contract/desk-views.ts'
import type { MeasureLineView } from '../contract/measures.ts'
import type { ThemeLink } from '../contract/threads.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import type { FormAnswer } from '../respond.ts'
import { MeasureFields } from './measure-fields.tsx'
import { MeasureLines } from './measure-list.tsx'

interface MeasuresDeskPageProps {
  area: string
  may: DeskMay
  measures: MeasureLineView[]
  themes: ThemeLink[]
  /** Whether the form for another one is shown. */
  adding: boolean
  answer: FormAnswer | undefined
}

/** The measures of an area for those who keep them, or the form for another one. */
export const MeasuresDeskPage = ({ area, may, measures, themes, adding, answer }: MeasuresDeskPageProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="measures" />
    {adding || answer ? (
      <>
        <ErrorSummary errors={answer?.errors} title="The measure was not made yet" />
        <h1 className="govuk-heading-l">Make a measure</h1>
        <form method="post" className="ct-form" noValidate>
          <MeasureFields answer={answer} themes={themes} />
          <ButtonGroup>
            <Button>Make the measure</Button>
            <ButtonLink kind="secondary" href={`/desk/${area}/measures`}>
              Leave it
            </ButtonLink>
          </ButtonGroup>
        </form>
      </>
    ) : (
      <>
        <h1 className="govuk-heading-l">Measures</h1>
        <p className="govuk-body">Everybody reads every figure and every change of it, with your role and organisation, never your name.</p>
        <ButtonGroup>
          <ButtonLink href="?new">Make a measure</ButtonLink>
        </ButtonGroup>
        {measures.length === 0 ? (
          <p className="govuk-body">There is no measure yet.</p>
        ) : (
          <MeasureLines measures={measures} hrefOf={(ref) => `/desk/${area}/measures/${ref}`} />
        )}
      </>
    )}
  </div>
)
