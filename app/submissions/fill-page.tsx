import { LANGUAGES } from '#app/contract/feedback.ts'
import type { FillView } from '#app/contract/submission-views.ts'
import { MESSAGE_MAX_CHARS } from '#app/contract/submissions.ts'
import { dateInWords } from '#app/dates.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Checkbox, Radios } from '#app/design/choices.tsx'
import { ErrorSummary } from '#app/design/error-summary.tsx'
import { TextArea } from '#app/design/field.tsx'
import { Section } from '#app/design/layout.tsx'
import { Notice } from '#app/design/notice.tsx'
import { Select } from '#app/design/select.tsx'
import { typedText } from '#app/read-form.ts'
import type { FormAnswer } from '#app/respond.ts'
import { backpackInWords } from './standing-words.ts'

interface FillPageProps {
  view: FillView
  answer: FormAnswer | undefined
  /** How many messages just came in. */
  added: number | undefined
}

/** Putting messages into a backpack, and sending it on its way. */
export const FillPage = ({ view, answer, added }: FillPageProps) => (
  <>
    <ErrorSummary errors={answer?.errors} title="Nothing came in yet" />
    {added !== undefined && (
      <div className="ct-gap-bottom">
        <Notice tone="good" role="status" title={added === 1 ? '1 message came in.' : `${added} messages came in.`} />
      </div>
    )}
    <h1 className="govuk-heading-xl" dir="auto">
      {view.title || 'A backpack'}
    </h1>
    <p className="govuk-body-l" dir="auto">
      From {view.forum}, for {view.recipient}.
    </p>
    {!view.delivered && <p className="govuk-body">{contentsInWords(view)}</p>}
    {view.may.putMessages && <MessagesForm view={view} answer={answer} />}
    {view.may.deliver && <Delivering view={view} />}
  </>
)

function contentsInWords({ messages, ready, waiting }: FillView): string {
  if (messages === 0) return 'No message is in it yet.'
  const all = messages === 1 ? '1 message is in it.' : `${messages} messages are in it.`
  if (waiting === 0) return ready === messages ? `${all} All of them can be delivered.` : `${all} ${ready} can be delivered.`
  return `${all} A person still reads ${waiting} of them.`
}

function MessagesForm({ view, answer }: Pick<FillPageProps, 'view' | 'answer'>) {
  const value = (name: string) => typedText(answer?.typed, name)
  const errors = answer?.errors ?? {}
  return (
    <form method="post" className="ct-form" noValidate>
      <input type="hidden" name="submission" value={value('submission') || view.submission} />
      <TextArea
        name="messages"
        label="Messages"
        hint={`Put an empty line between two messages. Each has up to ${MESSAGE_MAX_CHARS} letters. Leave out names.`}
        rows={10}
        value={value('messages')}
        error={errors.messages}
        autoComplete="off"
      />
      <Radios
        name="voice"
        legend="Whose words are these?"
        choices={[
          { value: 'young_person', label: 'Children and young people' },
          { value: 'family', label: 'Parents and carers' },
        ]}
        value={value('voice') || 'young_person'}
        error={errors.voice}
      />
      <Select
        name="language"
        label="In which language?"
        options={Object.entries(LANGUAGES).map(([code, label]) => ({ value: code, label }))}
        value={value('language') || 'en'}
        error={errors.language}
      />
      <Checkbox
        name="consent"
        label="Each of them said yes to sending this"
        hint={`It goes to ${view.recipient}, with names taken out.`}
        checked={value('consent') === 'yes'}
        error={errors.consent}
      />
      <ButtonGroup full>
        <Button name="do" value="put">
          Put these in
        </Button>
      </ButtonGroup>
    </form>
  )
}

const Delivering = ({ view: { delivered, deliveries, whyNotDeliver, recipient, may } }: { view: FillView }) => (
  <Section id="deliver" title={delivered ? 'Delivered' : 'Deliver it'} size="m">
    {delivered ? (
      <>
        <p className="govuk-body">{backpackInWords(delivered)}</p>
        <ul className="govuk-body">
          {deliveries.map(({ sentOn, openedOn }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: several can be sent on one day
            <li key={at}>
              A link was sent on {dateInWords(sentOn)}.{' '}
              {openedOn ? `It was opened on ${dateInWords(openedOn)}.` : 'It has not been opened.'}
            </li>
          ))}
        </ul>
        {may.sendAgain && (
          <form method="post">
            <Button name="do" value="again" kind="secondary">
              Send a new link
            </Button>
          </form>
        )}
      </>
    ) : whyNotDeliver ? (
      <p className="govuk-body">{whyNotDeliver}</p>
    ) : (
      <form method="post">
        <p className="govuk-body">All messages go to {recipient} at once. After that none can be put in.</p>
        <Button name="do" value="deliver">
          Deliver it now
        </Button>
      </form>
    )}
  </Section>
)
