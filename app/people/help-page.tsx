import { HELP_MATTER, HELP_WHEN, HELP_WHO, type HelpView } from '../contract/help.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { Contacts } from '../design/contacts.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { Section, Split } from '../design/layout.tsx'
import { Notice } from '../design/notice.tsx'

const choicesOf = (answers: Record<string, string>) => Object.entries(answers).map(([value, label]) => ({ value, label }))

interface HelpPageProps {
  help: HelpView
  council?: string | undefined
  /** Whether the questions were sent. */
  asked: boolean
}

/** Three questions, then whom to turn to. Nothing of it is kept, and it stands in no address. */
export function HelpPage({ help, council, asked }: HelpPageProps) {
  const errors = asked ? missingIn(help) : {}
  return (
    <>
      <ErrorSummary errors={errors} />
      <h1 className="govuk-heading-xl">I need help with my own child</h1>
      {help.answered ? (
        <WhomToTurnTo help={help} />
      ) : (
        <>
          <p className="govuk-body-l">Three questions. Then we show who can help. We keep none of your answers.</p>
          <DangerFirst />
          <HelpQuestions help={help} errors={errors} />
          <Section id="all" title="Or see everybody who helps" size="m">
            <p className="govuk-body">
              {council ? `For families in the area of ${council}, and for the whole country.` : 'For the whole country.'}
            </p>
            <Contacts lines={help.lines} two />
          </Section>
        </>
      )}
    </>
  )
}

/** The questions, answered or not: what was chosen before stays chosen. */
const HelpQuestions = ({ help: { answers }, errors = {} }: { help: HelpView; errors?: Record<string, string> }) => (
  <form method="post" className="ct-form" noValidate>
    <Radios name="who" legend="Who needs help?" value={answers.who} choices={choicesOf(HELP_WHO)} error={errors.who} />
    <Radios name="matter" legend="What is it about?" value={answers.matter} choices={choicesOf(HELP_MATTER)} error={errors.matter} />
    <Radios name="when" legend="How soon?" value={answers.when} choices={choicesOf(HELP_WHEN)} error={errors.when} />
    <ButtonGroup>
      <Button>Show who can help</Button>
    </ButtonGroup>
  </form>
)

/** What is still missing, once the questions were sent. */
function missingIn({ answers }: HelpView): Record<string, string> {
  const names = (['who', 'matter', 'when'] as const).filter((name) => answers[name] === undefined)
  return Object.fromEntries(names.map((name) => [name, MISSING[name]]))
}
const MISSING = {
  who: 'Choose who needs help',
  matter: 'Choose what it is about',
  when: 'Choose how soon',
}

const WhomToTurnTo = ({ help }: { help: HelpView }) => (
  <Split
    aside={
      <Section id="again" title="Ask again" size="m" space="none">
        <HelpQuestions help={help} />
      </Section>
    }
  >
    {help.dangerFirst && <DangerFirst />}
    <Section id="turn-to" title="Turn to them, the first one first" space="near">
      <Contacts lines={help.lines} />
    </Section>
    <p className="govuk-body ct-after">They are not us. What you tell them stays with them.</p>
  </Split>
)

const DangerFirst = () => (
  <div className="ct-done">
    <Notice tone="warn" title="Is somebody in danger now?">
      <p>
        <a href="tel:999">Call 999</a>. If you cannot speak, call and then press 55.
      </p>
    </Notice>
  </div>
)
