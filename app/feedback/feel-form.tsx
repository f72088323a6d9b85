import { FELT, FELT_TITLES } from '#app/contract/felt.ts'
import type { StoryView } from '#app/contract/trace.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Radios } from '#app/design/choices.tsx'

/** "Do you feel a difference?", after work that is said to be done. */
export const FeelForm = ({ story, error }: { story: StoryView; error: string | undefined }) => (
  <form method="post" className="ct-form">
    <input type="hidden" name="ref" value={story.ref} />
    <Radios
      name="felt"
      id={`felt-${story.ref}`}
      legend="Think about the last three months."
      value={story.felt}
      error={error}
      choices={FELT.map((felt) => ({ value: felt, label: FELT_TITLES[felt] }))}
    />
    <ButtonGroup full>
      <Button name="do" value="feel">
        Send my answer
      </Button>
    </ButtonGroup>
    <p className="ct-meta ct-after">No need to answer tonight. This page will still be here.</p>
  </form>
)
