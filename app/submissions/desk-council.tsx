import { dateInWords } from '#app/dates.ts'
import { Button } from '#app/design/button.tsx'
import { TextArea } from '#app/design/field.tsx'
import { Section } from '#app/design/layout.tsx'
import { Voice } from '#app/design/voice.tsx'
import { typedText } from '#app/read-form.ts'
import type { DeskPageProps } from './desk-page.tsx'

/** What the council says to a letter as a whole, beside what the group says and in the same size. */
export const DeskCouncil = ({ view: { council, may }, answer }: DeskPageProps) => (
  <Section id="council" title="What the council says to it" size="m">
    {council && (
      <Voice who={council.by} meta={dateInWords(council.writtenOn)}>
        <p dir="auto">{council.words}</p>
      </Voice>
    )}
    {may.speakForCouncil && (
      <form method="post" className="ct-form">
        <TextArea
          name="words"
          label={council ? 'Say it anew' : 'Your statement'}
          hint="Everybody reads it at once, with your organisation and role, beside what the group says. You cannot change what the group says, and the group cannot change this."
          value={answer?.typed.do === 'council' ? typedText(answer.typed, 'words') : (council?.words ?? '')}
          error={answer?.typed.do === 'council' ? answer.errors.words : undefined}
          rows={8}
        />
        <Button name="do" value="council">
          {council ? 'Change what the council says' : 'Say this'}
        </Button>
      </form>
    )}
  </Section>
)
