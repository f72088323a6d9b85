import type { Ref } from '#app/contract/ids.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { TextArea } from '#app/design/field.tsx'
import { HelpLine } from '#app/design/help-line.tsx'

/** A few words under a thread. They go the same way as everything that is said: one last look, then a code to follow them. */
export const ReplyForm = ({ area, parent }: { area: string; parent: Ref }) => (
  <section className="ct-section ct-section--near" id="answer" aria-label="Add your reply">
    <form className="ct-form" method="post" action={`/${area}/say?parent=${parent}`}>
      <input type="hidden" name="parent" value={parent} />
      <input type="hidden" name="show" value="yes" />
      <TextArea
        name="words"
        heading={2}
        label="Add your reply"
        hint={
          <>
            <HelpLine />
            <p className="ct-after">Say what happened to you. Leave out names of people and schools. A person reads it first.</p>
          </>
        }
        short
        autoComplete="off"
      />
      <ButtonGroup full>
        <Button name="step" value="look">
          Next
        </Button>
      </ButtonGroup>
      <p className="ct-meta ct-after">On the next page you look once more and send it. Nobody sees who you are.</p>
    </form>
  </section>
)
