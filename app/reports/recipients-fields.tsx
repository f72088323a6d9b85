import { MOST_RECIPIENTS, type RecipientsView } from '../contract/release.ts'
import { TextArea } from '../design/field.tsx'
import { DeskForm, fieldsOf } from '../plan/desk-form.tsx'
import type { FormAnswer } from '../respond.ts'

/** The addresses of councillors and the press. */
export const RecipientsFields = ({
  area,
  recipients,
  answer,
}: {
  area: string
  recipients: RecipientsView
  answer: FormAnswer | undefined
}) => {
  const field = fieldsOf<string>(answer, { councillors: recipients.councillors.join('\n'), press: recipients.press.join('\n') })
  const hint = `One e-mail address on each line, at most ${MOST_RECIPIENTS}.`
  return (
    <DeskForm
      title="Councillors and press"
      wanted="recipients"
      answer={answer}
      button="Keep these addresses"
      back={`/desk/${area}/reports`}
      intro={
        <p className="govuk-body">They are told when their step of a release opens. Only those who make reports see these addresses.</p>
      }
    >
      <TextArea {...field('councillors')} label="Councillors" optional hint={hint} />
      <TextArea {...field('press')} label="Press" optional hint={hint} />
    </DeskForm>
  )
}
