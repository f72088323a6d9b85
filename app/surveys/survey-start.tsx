import type { SurveyStartView } from '../contract/surveys/asking-views.ts'
import { dateInWords } from '../dates.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { Checkbox } from '../design/choices.tsx'
import { Details } from '../design/details.tsx'
import { TextField } from '../design/field.tsx'
import { Select } from '../design/select.tsx'
import { Said } from './question-fields.tsx'

/** What a survey is for, and how to begin or go on. */
export const SurveyStart = ({ start }: { start: SurveyStartView }) => (
  <>
    <h1 className="govuk-heading-xl">
      <Said words={start.title} />
    </h1>
    <p className="govuk-body-l">
      <Said words={start.about} />
    </p>
    <ul className="govuk-list govuk-list--bullet">
      <li>
        {start.questions === 1 ? 'There is one question.' : `There are up to ${start.questions} questions.`} You can skip any of them.
      </li>
      <li>No name, no account. We do not keep who you are, where you are or when you answer.</li>
      <li>Your answers are mixed with those of nine or more other families before anybody counts them.</li>
      <li>Take all the time you need, up to {dateInWords(start.closesAt)}. You can stop and come back.</li>
      <li>By {dateInWords(start.whatWeDidBy)} you can read here what was done.</li>
    </ul>
    <form method="post" className="ct-form" noValidate>
      {start.hasEasy && <Checkbox name="easy" label="Show me the short and easy words" />}
      <Checkbox name="all" label="Show me all questions on one page" />
      {start.languages.length > 1 && (
        <Select name="language" label="Language" value={start.languages[0]} options={start.languages.map(languageChoice)} />
      )}
      <ButtonGroup full>
        <Button name="do" value="begin">
          Begin
        </Button>
      </ButtonGroup>
    </form>
    <Details summary="I have begun already">
      <form method="post" className="ct-form" noValidate>
        <TextField name="draft" label="The five words of your answers" autoComplete="off" spellCheck={false} />
        <Button kind="secondary" name="do" value="return">
          Go on
        </Button>
      </form>
    </Details>
    <p className="govuk-body">
      <a className="govuk-link" href={`${start.ref}/results`}>
        Read what families answered so far
      </a>
    </p>
  </>
)

function languageChoice(code: string) {
  const names = new Intl.DisplayNames([code, 'en'], { type: 'language' })
  return { value: code, label: names.of(code) ?? code }
}
