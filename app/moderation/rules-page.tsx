import type { DeskMay } from '../contract/desk-views.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { Details } from '../design/details.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { TextArea } from '../design/field.tsx'
import { Notice } from '../design/notice.tsx'
import { DeskNav } from './desk-nav.tsx'

interface RulesPageProps {
  area: string
  may: DeskMay
  rules: { rules: string; count: number; mayEdit: boolean }
  typed: { rules?: string; sample?: string }
  errors: Record<string, string>
  /** What the rules found in a sample that was tried. */
  tried: { label: string; words: string }[] | undefined
  saved: boolean
}

/** The rules by which words are taken for danger: lines of text, and a place to try them. */
export const RulesPage = ({ area, may, rules, typed, errors, tried, saved }: RulesPageProps) => (
  <div className="ct-stack">
    <DeskNav area={area} may={may} screen="rules" />
    <ErrorSummary errors={errors} title="These rules are not in force yet" />
    {saved && <Notice tone="good" role="status" title={`${rules.count} rules are in force from now on.`} />}
    <h1 className="govuk-heading-l">Rules for danger</h1>
    <p className="govuk-body">
      When words fit one of these {rules.count} rules, help comes first, the words stay private, and the safeguarding lead is told. Anger,
      tiredness and a child who cannot go to school must not be in here.
    </p>
    <HowToWrite />
    {tried && <Tried found={tried} />}
    <form method="post">
      <TextArea name="sample" label="Try some words" hint="Nothing is kept." value={typed.sample ?? ''} short />
      <TextArea name="rules" label="Rules" rows={24} value={typed.rules ?? rules.rules} error={errors.rules} spellCheck={false} />
      <ButtonGroup>
        <Button name="do" value="try" kind="secondary">
          Try the words
        </Button>
        {rules.mayEdit && (
          <Button name="do" value="save">
            Put these rules in force
          </Button>
        )}
      </ButtonGroup>
    </form>
  </div>
)

const HowToWrite = () => (
  <Details summary="How to write a rule">
    <p className="govuk-body">One rule on each line: a label, a colon, the words.</p>
    <p className="govuk-body">
      <code>suicide: want to die; gap 4; not want to die laughing</code>
    </p>
    <p className="govuk-body">
      A slash parts choices. A star stands for any ending. Three dots stand for other words between, as many as the gap says. After “not”
      come exceptions. A word in square brackets stands for a list of words that we keep. A line that begins with # is a note.
    </p>
  </Details>
)

const Tried = ({ found }: { found: { label: string; words: string }[] }) => (
  <Notice
    tone={found.length > 0 ? 'warn' : 'quiet'}
    role="status"
    title={found.length > 0 ? 'These rules would take it for danger' : 'These rules would not take it for danger'}
  >
    {found.length > 0 && (
      <ul>
        {found.map(({ label, words }) => (
          <li key={`${label}${words}`}>
            {label}: “{words}”
          </li>
        ))}
      </ul>
    )}
  </Notice>
)
