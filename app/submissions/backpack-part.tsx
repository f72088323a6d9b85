import type { BackpackView, SubmissionView } from '#app/contract/submission-views.ts'
import { Section } from '#app/design/layout.tsx'
import { Notice } from '#app/design/notice.tsx'
import { Quote } from '#app/design/quote.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { backpackInWords, messagesInWords } from './standing-words.ts'

/** A backpack for everybody: for whom it is, how far it has come, and its messages when the group lets everybody read them. */
export const BackpackPart = ({ view, backpack }: { view: SubmissionView; backpack: BackpackView }) => (
  <>
    {view.group && (
      <div className="ct-after-l" dir="auto" lang={view.language}>
        <WrittenWords html={view.group.html} />
      </div>
    )}
    <Section id="standing" title={backpack.recipient ? `For ${backpack.recipient}` : 'One message from each child'} size="m" space="near">
      <p className="govuk-body">
        {messagesInWords(backpack)}, one from each child or parent. They go to the one who is named here, whole, with names taken out.
      </p>
      <Notice tone={toneOf(backpack)} title={backpackInWords(backpack)} />
    </Section>
    {backpack.messages.length > 0 ? (
      <Section id="messages" title="The messages">
        <Messages messages={backpack.messages} />
      </Section>
    ) : (
      <p className="govuk-body ct-after-l">
        {backpack.shown
          ? 'A person is reading the messages first.'
          : 'The group keeps the messages between the children and the one they are for.'}
      </p>
    )}
  </>
)

const toneOf = ({ late, acknowledgedOn }: BackpackView) => (acknowledgedOn ? 'good' : late ? 'bad' : 'quiet')

/** Messages one below the other, each on paper without being cut. */
export const Messages = ({ messages }: { messages: BackpackView['messages'] }) => (
  <ol className="ct-messages">
    {messages.map(({ number, html, language, young }) => (
      <li key={number} id={`message-${number}`}>
        <Quote lang={language} meta={`${number}. ${young ? 'A child or young person' : 'A parent or carer'}`}>
          <WrittenWords html={html} />
        </Quote>
      </li>
    ))}
  </ol>
)
