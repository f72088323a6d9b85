import { TextArea, TextField } from '../design/field.tsx'
import { fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'

/** What everybody must be able to read of a decision. */
export function MakeDecisionFields({ answer, proposed }: { answer: FormAnswer | undefined; proposed: string }) {
  const field = fieldsOf<'words' | 'decider' | 'body' | 'delegation' | 'options' | 'reasons' | 'refs'>(answer, { words: proposed })
  return (
    <>
      <TextArea {...field('words')} label="What was decided?" hint="It cannot be changed afterwards." maxChars={2000} />
      <TextField {...field('decider')} label="Who decided?" hint="A role, never a name." maxChars={160} />
      <TextField {...field('body')} label="For which body?" hint="Like: the SEND partnership board." maxChars={160} />
      <TextField {...field('delegation')} label="Under which power?" hint="Like: scheme of delegation, part 3." maxChars={300} />
      <TextArea {...field('options')} label="What else was considered?" hint="One on a line." short maxChars={4000} />
      <TextArea {...field('reasons')} label="Why this one?" short maxChars={4000} />
      <TextArea
        {...field('refs')}
        label="On what families said, which figures and which actions does it rest?"
        hint="References, like CT-7Q2M4X, ME-7Q2M4X or AC-7Q2M4X. It shows how much of it came from people who were not in the room."
        optional
        short
        maxChars={2000}
      />
    </>
  )
}
