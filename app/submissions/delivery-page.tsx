import type { DeliveryView } from '#app/contract/submission-views.ts'
import { dateInWords } from '#app/dates.ts'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { Section } from '#app/design/layout.tsx'
import { Notice } from '#app/design/notice.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { Messages } from './backpack-part.tsx'
import { messagesInWords } from './standing-words.ts'

/** What the one for whom a backpack is sees by the link in the mail. */
export function DeliveryPage({ view, sent }: { view: DeliveryView; sent: boolean }) {
  switch (view.state) {
    case 'gone':
      return <Gone />
    case 'used':
      return <Used view={view} sent={sent} />
    case 'closed':
      return <Closed view={view} />
    case 'open':
      return <Open view={view} />
  }
}
type Of<State extends DeliveryView['state']> = { view: Extract<DeliveryView, { state: State }> }

const Gone = () => (
  <>
    <h1 className="govuk-heading-xl">There is nothing at this link</h1>
    <p className="govuk-body-l">It may have been cut in two by the mail program. Copy it whole from the mail, and try again.</p>
  </>
)

const Used = ({ view: { forum, maySendAgain }, sent }: Of<'used'> & { sent: boolean }) => (
  <>
    <h1 className="govuk-heading-xl">This link does not work any more</h1>
    <p className="govuk-body-l">The messages from {forum} were opened with it before, or it is too old. A link works once.</p>
    {sent && <Notice tone="good" role="status" title="A new link is on its way to the same address." />}
    {maySendAgain && !sent && (
      <form method="post">
        <p className="govuk-body">We can send a new link to the address that has this one.</p>
        <ButtonGroup>
          <Button name="do" value="again">
            Send a new link
          </Button>
        </ButtonGroup>
      </form>
    )}
  </>
)

const Closed = ({ view }: Of<'closed'>) => (
  <>
    <h1 className="govuk-heading-xl" dir="auto">
      {view.title}
    </h1>
    <p className="govuk-body-l" dir="auto">
      {messagesInWords(view)} from {view.forum} in {view.area}, for {view.recipient}.
    </p>
    <p className="govuk-body">The link works once. Open them where you can read or print.</p>
    <form method="post">
      <ButtonGroup full>
        <Button name="do" value="open">
          Open the messages
        </Button>
      </ButtonGroup>
    </form>
  </>
)

const Open = ({ view }: Of<'open'>) => (
  <>
    <h1 className="govuk-heading-xl" dir="auto">
      {view.title}
    </h1>
    <p className="govuk-body-l" dir="auto">
      From {view.forum} in {view.area}, for {view.recipient}.
    </p>
    <div dir="auto" lang={view.language}>
      <WrittenWords html={view.opening} />
    </div>
    <div className="ct-after-l ct-no-print">
      {view.acknowledgedOn ? (
        <Notice
          tone="good"
          role="status"
          title={`You said on ${dateInWords(view.acknowledgedOn)} that they have come. The senders see that.`}
        />
      ) : (
        <form method="post">
          <p className="govuk-body">
            Please say that they have come, by {dateInWords(view.acknowledgeBy)}. The senders see whether you did. It is no answer, only the
            word that they are with you.
          </p>
          <ButtonGroup full>
            <Button name="do" value="acknowledge">
              The messages have come
            </Button>
          </ButtonGroup>
        </form>
      )}
    </div>
    <Section id="messages" title={view.messages.length === 1 ? '1 message' : `${view.messages.length} messages`}>
      <Messages messages={view.messages} />
    </Section>
  </>
)
