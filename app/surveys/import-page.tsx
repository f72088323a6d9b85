import type { TakenInView } from '../contract/surveys/import-forms.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { FileField } from '../design/file-field.tsx'
import { Notice } from '../design/notice.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'
import { LeftBehindList } from './left-behind-list.tsx'

/** Taking in a questionnaire of another system, and what became of it. */
export const ImportPage = ({ area, answer, taken }: { area: string; answer: FormAnswer | undefined; taken: TakenInView | undefined }) => {
  const { value: _, ...file } = fieldsOf<'file'>(answer, { file: '' })('file')
  return (
    <>
      <ErrorSummary errors={answer?.errors} title="Nothing was taken in" />
      <h1 className="govuk-heading-l">Take in a questionnaire</h1>
      {taken ? (
        <Taken area={area} taken={taken} />
      ) : (
        <p className="govuk-body">
          It becomes a survey here that only those who make surveys can see. You can change it before anybody is asked. All of it comes in,
          or nothing does. What has no equal here is named.
        </p>
      )}
      <form method="post" encType="multipart/form-data" className="ct-form" noValidate>
        <FileField
          {...file}
          label={taken ? 'Another file' : 'The file'}
          hint="From LimeSurvey: the survey structure (.lss) or the questionnaire parted by tabs (.txt, .tsv). From SurveyJS: its JSON. At most 5 MB. Answers are not taken in here."
          accept=".lss,.xml,.txt,.tsv,.json"
        />
        <ButtonGroup>
          <Button kind={taken ? 'secondary' : undefined}>Take it in</Button>
          <ButtonLink kind="secondary" href={`/desk/${area}/surveys`}>
            {taken ? 'All surveys' : 'Leave it'}
          </ButtonLink>
        </ButtonGroup>
      </form>
    </>
  )
}

const Taken = ({ area, taken: { ref, title, kind, questions, made, left } }: { area: string; taken: TakenInView }) => (
  <>
    <Notice tone={made ? 'good' : 'quiet'} role="status" title={made ? 'It is here' : 'It was here already'}>
      <p>
        <a className="govuk-link" href={`/desk/${area}/surveys/${ref}`} dir="auto">
          {title}
        </a>{' '}
        ({kind}): {questions === 1 ? '1 question' : `${questions} questions`}.
        {made ? ' Look through it before you ask anybody.' : ' Nothing was changed.'}
      </p>
    </Notice>
    <h2 className="govuk-heading-m">What could not be carried over</h2>
    <LeftBehindList left={left} />
  </>
)
