import { HIDE_REASONS, HOLD_REASONS } from '../contract/desk.ts'
import { DECLINE_REASONS } from '../contract/feedback.ts'
import { Button, ButtonGroup } from '../design/button.tsx'
import { Radios } from '../design/choices.tsx'
import { Details } from '../design/details.tsx'
import { TextArea } from '../design/field.tsx'
import { Key } from '../design/key.tsx'
import { Select } from '../design/select.tsx'
import { typedText } from '../read-form.ts'
import type { ItemPageProps } from './item-page.tsx'

/** What else can be done with it, each in a form of its own. */
export function OtherDecisions(props: ItemPageProps) {
  const { may } = props.item
  return (
    <div className="ct-decisions">
      {may.hold && <HoldIt {...props} />}
      {may.decline && (
        <ForAReason {...props} does="decline" keyName="D" summary="Do not show it" reasons={DECLINE_REASONS} button="Do not show it" />
      )}
      {may.hide && (
        <ForAReason {...props} does="hide" keyName="X" summary="Hide it at once" reasons={HIDE_REASONS} button="Hide it at once" />
      )}
      {may.escalate && <ToTheLead {...props} />}
      {may.replyOfficially && <Reply {...props} />}
    </div>
  )
}

const Seen = ({ item, queue }: ItemPageProps) => (
  <>
    <input type="hidden" name="seen" value={item.state} />
    <input type="hidden" name="part" value={queue.part} />
  </>
)

const HoldIt = (props: ItemPageProps) => (
  <form method="post" className="ct-beside">
    <Seen {...props} />
    <input type="hidden" name="do" value="hold" />
    <Select
      name="reason"
      id="hold-reason"
      label="Why it should wait"
      options={Object.entries(HOLD_REASONS).map(([value, label]) => ({ value, label }))}
    />
    <Button kind="secondary" data-key="h">
      Hold <Key>H</Key>
    </Button>
  </form>
)

interface ReasonProps extends ItemPageProps {
  does: 'decline' | 'hide'
  keyName: string
  summary: string
  reasons: Readonly<Record<string, string>>
  button: string
}

function ForAReason({ does, keyName, summary, reasons, button, ...props }: ReasonProps) {
  const mine = props.answer?.typed.do === does
  return (
    <Details
      open={mine}
      summary={
        <span data-key={keyName.toLowerCase()}>
          {summary} <Key>{keyName}</Key>
        </span>
      }
    >
      <form method="post">
        <Seen {...props} />
        <input type="hidden" name="do" value={does} />
        <Radios
          name="reason"
          id={mine ? 'reason' : `${does}-reason`}
          legend="Why? The author reads this."
          choices={Object.entries(reasons).map(([value, label]) => ({ value, label }))}
          value={mine ? typedText(props.answer?.typed, 'reason') : undefined}
          error={mine ? props.answer?.errors.reason : undefined}
        />
        <Button>{button}</Button>
      </form>
    </Details>
  )
}

const ToTheLead = (props: ItemPageProps) => (
  <>
    <form method="post">
      <Seen {...props} />
      <input type="hidden" name="do" value="escalate" />
      <Button kind="secondary" small data-key="s">
        Send to the safeguarding lead, privately <Key>S</Key>
      </Button>
    </form>
    <Details summary="What is not a safeguarding worry">
      <p className="govuk-body">
        Anger, tiredness, a complaint, an appeal, or a child who cannot attend school. These are reasons to listen.
      </p>
    </Details>
  </>
)

const Reply = (props: ItemPageProps) => {
  const mine = props.answer?.typed.do === 'reply'
  return (
    <Details summary="Reply officially, in the thread" open={mine}>
      <form method="post">
        <Seen {...props} />
        <input type="hidden" name="do" value="reply" />
        <input type="hidden" name="submission" value={props.submission} />
        <TextArea
          name="words"
          label="Your reply"
          hint="Everybody reads it at once, with your organisation and your role. It is not an answer: it changes no status."
          value={mine ? typedText(props.answer?.typed, 'words') : undefined}
          error={mine ? props.answer?.errors.words : undefined}
        />
        <ButtonGroup>
          <Button>Reply</Button>
        </ButtonGroup>
      </form>
    </Details>
  )
}
