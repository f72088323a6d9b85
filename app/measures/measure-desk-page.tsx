import type { DeskMay } from '../contract/desk-views.ts'
import type { MeasureAtDeskView } from '../contract/measures.ts'
import { Button } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Section } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { type CorrectedReading, EnterForm } from './enter-form.tsx'
import { EnteredFigures } from './entered-figures.tsx'
import { MeasureChanges } from './measure-changes.tsx'
import { MeasureFields } from './measure-fields.tsx'
import { type PasteAnswer, PasteForm } from './paste-form.tsx'

interface MeasureDeskPageProps {
  area: string
  may: DeskMay
  measure: MeasureAtDeskView
  answer: (FormAnswer & PasteAnswer) | undefined
  correcting: CorrectedReading | undefined
  /** What was done just before, in words. */
  done: string | undefined
}

/** One measure for those who keep it: enter a figure, paste many, correct, change what it says. What was just pasted stands first. */
export function MeasureDeskPage({ area, may, measure, answer: given, correcting, done }: MeasureDeskPageProps) {
  const sent = typedText(given?.typed, 'do')
  const answer = given && ['look', 'paste'].includes(sent) ? { ...given, errors: errorsOfPaste(given.errors) } : given
  const answerOf = (...forms: string[]) => (forms.includes(sent) ? answer : undefined)
  const { ref, title, retiredOn } = measure
  const pasting = answerOf('look', 'paste')
  const enter = (
    <Section key="enter" id="enter" title={correcting ? 'Correct a figure' : 'Enter one figure'} size="m" space="near">
      <EnterForm measure={measure} answer={answerOf('enter')} correcting={correcting} />
    </Section>
  )
  const paste = (
    <Section key="paste" id="paste" title="Paste many figures" size="m" space="near">
      <PasteForm answer={pasting} />
    </Section>
  )
  return (
    <div className="ct-stack">
      <DeskNav area={area} may={may} screen="measures" />
      <ErrorSummary errors={answer?.errors} title="Nothing was kept yet" />
      {done && !answer && <Notice tone="good" role="status" title={done} />}
      <h1 className="govuk-heading-l" dir="auto">
        {title}
      </h1>
      <p className="govuk-body">
        <a className="govuk-link" href={`/${area}/measures/${ref}`}>
          See it as everybody does
        </a>
      </p>
      {retiredOn ? <BringBack /> : pasting ? [paste, enter] : [enter, paste]}
      <Section id="figures" title="The figures" size="m">
        <EnteredFigures measure={measure} />
      </Section>
      <Section id="changes" title="What was changed" size="m">
        <MeasureChanges measure={measure} />
      </Section>
      <Section id="change" title="Change the measure" size="m">
        <Details summary="Change what it says of itself" open={sent === 'change'}>
          <form method="post" className="ct-form" noValidate>
            <input type="hidden" name="do" value="change" />
            <MeasureFields answer={answerOf('change')} measure={measure} themes={measure.themes} />
            <p className="govuk-body">What it says now stays readable beside it.</p>
            <Button>Change the measure</Button>
          </form>
        </Details>
        {!retiredOn && <Retire />}
      </Section>
    </div>
  )
}

/** The field of the paste that is called as one of the other form has an id of its own. */
const errorsOfPaste = ({ beside, ...errors }: Record<string, string>): Record<string, string> =>
  beside === undefined ? errors : { ...errors, 'paste-beside': beside }

const Retire = () => (
  <Details summary="No longer keep this measure">
    <p className="govuk-body">Its figures stay readable. Nobody can enter new ones. You can bring it back.</p>
    <form method="post">
      <input type="hidden" name="do" value="retire" />
      <Button kind="secondary">No longer keep it</Button>
    </form>
  </Details>
)

const BringBack = () => (
  <form method="post">
    <p className="govuk-body">This measure is not kept any more, so it takes no figures.</p>
    <input type="hidden" name="do" value="bring-back" />
    <Button>Keep it again</Button>
  </form>
)
