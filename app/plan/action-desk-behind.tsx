import type { ActionPageView } from '../contract/action-views.ts'
import { TextArea } from '../design/field.tsx'
import { Section } from '../design/layout.tsx'
import type { FormAnswer } from '../respond.ts'
import { DeskForm, fieldsOf, OneTap } from './desk-form.tsx'

/** How much families said that is behind an action, and where it is read and linked. */
export const ActionBehind = ({ area, action }: { area: string; action: ActionPageView }) => (
  <Section id="said" title="What families said behind it" size="m">
    <p className="govuk-body">
      {action.said === 0
        ? 'Nothing that everybody can read is behind it yet.'
        : `${action.said === 1 ? '1 thing' : `${action.said} things`} that everybody can read.`}
    </p>
    {action.said > 0 && (
      <p>
        <a className="govuk-link ct-do" href={`/${area}/actions/${action.ref}`}>
          Read it
        </a>
      </p>
    )}
    {action.may.link && (
      <p>
        <a className="govuk-link ct-do" href="?at=said">
          Link what families said, or take it away
        </a>
      </p>
    )}
  </Section>
)

interface SaidPartProps {
  area: string
  action: ActionPageView
  answer: FormAnswer | undefined
  back: string
}

/** Linking what families said with an action by its references; what is linked can be taken away again. */
export const SaidPart = ({ area, action, answer, back }: SaidPartProps) => (
  <DeskForm
    title="Link what families said"
    wanted="said"
    answer={answer}
    back={back}
    button="Link them"
    intro={
      <p className="govuk-body">
        Whoever said it sees this action on their page. If they want to know, they hear when it is done, moved or dropped.
      </p>
    }
    below={action.words.length > 0 && <Linked area={area} action={action} />}
  >
    <TextArea
      {...fieldsOf<'refs'>(answer)('refs')}
      label="Their references"
      hint="Like CT-7Q2M4X, with a space or a new line between them. At most 200."
      short
    />
  </DeskForm>
)

const Linked = ({ area, action }: Pick<SaidPartProps, 'area' | 'action'>) => (
  <Section id="linked" title={action.said > action.words.length ? 'The newest behind it' : 'Behind it now'} size="m">
    <ul className="ct-list">
      {action.words.map(({ ref, excerpt, language }) => (
        <li key={ref}>
          <p className="govuk-body" dir="auto" lang={language}>
            <a className="govuk-link" href={`/${area}/feedback/${ref}`}>
              {excerpt}
            </a>
          </p>
          <OneTap wanted="unlink" id={ref} hidden={`from behind this action: ${ref}`}>
            Take it away
          </OneTap>
        </li>
      ))}
    </ul>
  </Section>
)
