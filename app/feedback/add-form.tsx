import type { StoryView } from '#app/contract/trace.ts'
import { Button } from '#app/design/button.tsx'
import { Details } from '#app/design/details.tsx'
import { TextArea } from '#app/design/field.tsx'
import { HelpLine } from '#app/design/help-line.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'
import { ShowChoice } from './say-words.tsx'

interface AddFormProps extends FormAnswer {
  story: StoryView
  /** Under which it can be sent once. */
  submission: string
}

/** Something more, under what was said before, with the same choice of who sees it. */
export const AddForm = ({ story, submission, errors, typed }: AddFormProps) => (
  <Details summary="Add something to it" open={typedText(typed, 'do') === 'add'}>
    <form method="post" noValidate>
      {Object.entries({ ref: story.ref, area: story.area.slug, parent: story.ref }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="submission" value={typedText(typed, 'submission') || submission} />
      <TextArea
        name="words"
        id={`words-${story.ref}`}
        label="What do you want to add?"
        hint={<HelpLine />}
        short
        value={typedText(typed, 'words')}
        error={errors.words}
        autoComplete="off"
      />
      <ShowChoice whose="these" id={`show-${story.ref}`} value={typedText(typed, 'show') || 'yes'} error={errors.show} />
      <Button name="do" value="add">
        Send
      </Button>
    </form>
  </Details>
)
