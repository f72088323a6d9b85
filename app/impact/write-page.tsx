import type { AnswerableView, DeskMay } from '../contract/desk-views.ts'
import type { ActionChoice } from '../contract/plan-choices.ts'
import { Button, ButtonGroup, ButtonLink } from '../design/button.tsx'
import { Checkbox } from '../design/choices.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import { DeskNav } from '../moderation/desk-nav.tsx'
import { typedList, typedText } from '../read-form.ts'
import type { FormAnswer } from '../respond.ts'
import { AnswerFields } from './answer-fields.tsx'
import { PickList } from './choose-page.tsx'
import { emptyDraft, typedDraft } from './draft.ts'

interface WritePageProps {
  area: string
  may: DeskMay
  rows: AnswerableView[]
  themes: { slug: string; title: string; chosen: boolean }[]
  actions: readonly ActionChoice[]
  answer: FormAnswer | undefined
}

/** Writing one answer to everything that was chosen. */
export function WritePage({ area, may, rows, themes, actions, answer }: WritePageProps) {
  const chosen = themes.filter((theme) => theme.chosen).map(({ slug }) => slug)
  return (
    <div className="ct-stack">
      <DeskNav area={area} may={may} screen="answer" />
      <ErrorSummary errors={answer?.errors} title="The answer was not given yet" />
      <h1 className="govuk-heading-l">{rows.length === 1 ? 'Answer this' : `One answer to ${rows.length}`}</h1>
      <form method="post">
        <fieldset className="govuk-fieldset" id="refs">
          <legend className="govuk-heading-s">It is for these. Take a tick away to leave one out.</legend>
          <PickList rows={rows} checked={answer ? typedList(answer.typed, 'refs') : rows.map(({ ref }) => ref)} />
        </fieldset>
        <AnswerFields
          draft={answer ? typedDraft(answer.typed) : emptyDraft(chosen)}
          errors={answer?.errors ?? {}}
          themes={themes}
          actions={actions}
        />
        <Checkbox
          name="release"
          value="steps"
          label="Release it in steps"
          hint="Nobody outside reads it yet. Then you say when families, councillors and the press are told."
          checked={typedText(answer?.typed, 'release') === 'steps'}
        />
        <p className="govuk-body">
          Unless it is released in steps, everybody can read the answer at once, with your organisation and your role, never your name.
          Whoever wanted to know hears of it in ten minutes.
        </p>
        <ButtonGroup>
          <Button>Give this answer</Button>
          <ButtonLink kind="secondary" href={`/desk/${area}/answer`}>
            Choose again
          </ButtonLink>
        </ButtonGroup>
      </form>
    </div>
  )
}
