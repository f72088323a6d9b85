import type { SurveyAtDeskView } from '../contract/surveys/building-views.ts'
import { Button } from '../design/button.tsx'
import { versionInWords } from './survey-words.ts'

/** Freezing what was built as the next version, where nothing must be mended first. */
export const PublishSurvey = ({ survey: { version, changed, ways } }: { survey: SurveyAtDeskView }) => {
  if (ways.findings.length > 0) return <p className="govuk-body">Mend what stands above first. Then it can be published.</p>
  if (!changed) return <p className="govuk-body">{versionInWords({ version, changed })} Change something, and it becomes the next one.</p>
  return (
    <form method="post">
      <input type="hidden" name="do" value="publish" />
      <p className="govuk-body">
        A version that is published stays as it is. What you change later becomes the next one. Nobody is asked yet.
      </p>
      <Button>Publish version {version + 1}</Button>
    </form>
  )
}
