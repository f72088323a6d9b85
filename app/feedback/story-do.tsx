import type { StoryView } from '#app/contract/trace.ts'
import { Button } from '#app/design/button.tsx'
import { Details } from '#app/design/details.tsx'
import type { FormAnswer } from '#app/respond.ts'
import { AddForm } from './add-form.tsx'
import { TellForms } from './tell-forms.tsx'

export interface StoryDoProps extends FormAnswer {
  story: StoryView
  /** Under which one more thing can be sent once. */
  submission: string
}

/** What its author can do with it: one tap each, or a form that opens in its place. */
export function StoryDo({ story, submission, errors, typed }: StoryDoProps) {
  const { may, told } = story
  return (
    <div className="ct-stack">
      {may.stillHappening && <OneTap story={story} wanted="still" words="It is still happening" />}
      {told.stillHappening && <p className="govuk-body">You told us today that it is still happening. It counts.</p>}
      {may.reply && <AddForm story={story} submission={submission} errors={errors} typed={typed} />}
      {!story.steps.some(({ step }) => step === 'taken_back') && <TellForms story={story} error={errors.tell} />}
      <TakeBack story={story} />
    </div>
  )
}

const OneTap = ({ story, wanted, words }: { story: StoryView; wanted: string; words: string }) => (
  <form method="post">
    <input type="hidden" name="ref" value={story.ref} />
    <Button kind="secondary" name="do" value={wanted}>
      {words}
    </Button>
  </form>
)

function TakeBack({ story }: { story: StoryView }) {
  if (!story.may.takeBack) return story.whyNotTakeBack ? <p className="govuk-body">{story.whyNotTakeBack}</p> : null
  return (
    <Details summary="Take it back">
      <p className="govuk-body">
        Your words are then gone for good, here and from what others can read. Nobody can bring them back. We keep only that something was
        said.
      </p>
      <OneTap story={story} wanted="take-back" words="Yes, take it back" />
    </Details>
  )
}
