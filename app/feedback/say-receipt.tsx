import type { FrameView } from '#app/contract/frame.ts'
import type { ReceiptView } from '#app/contract/say.ts'
import { dayInWords } from '#app/dates.ts'
import { Section, Split } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { QrCode } from '#app/design/qr-code.tsx'
import { Receipt } from '#app/design/receipt-code.tsx'
import { HelpFirst } from './help-first.tsx'
import { WhatHappensNext } from './what-happens-next.tsx'
import { WhereToTurn } from './where-to-turn.tsx'

interface SayReceiptProps {
  receipt: ReceiptView
  frame: FrameView
  baseUrl: string
}

/** It has arrived: help first if somebody may be in danger, then the five words, and what happens next. */
export const SayReceipt = ({ receipt, frame, baseUrl }: SayReceiptProps) =>
  receipt.helpFirst ? (
    <HelpFirst frame={frame}>
      <Section id="kept-private" title="We have kept this private">
        <p className="govuk-body">The safeguarding lead is told now. That is the person here who keeps children and families safe.</p>
        <p className="govuk-body">
          They may not see it at once, so please do not wait for us. Nobody else reads it here. If a child is in danger, the lead may have
          to tell others who can help.
        </p>
      </Section>
      <FiveWords receipt={receipt} baseUrl={baseUrl} />
    </HelpFirst>
  ) : (
    <Split
      aside={
        <>
          <WhatHappensNext readBy={receipt.readBy} answerBy={receipt.answerBy} now="You have your five words" />
          <Section id="go-on" title="Or go to" size="m" space="near">
            <Links
              items={[
                { href: `/${frame.area.slug}/say`, label: 'Say something else' },
                { href: `/${frame.area.slug}/feedback`, label: 'Read what other families say' },
              ]}
            />
          </Section>
        </>
      }
    >
      <h1 className="govuk-heading-xl">We have it</h1>
      <p className="govuk-body-l">
        Thank you. A person reads it by {dayInWords(receipt.readBy)}.{' '}
        {receipt.mayShow ? 'Then other families can read it, with names taken out.' : 'It counts, and other families do not see it.'}
      </p>
      <FiveWords receipt={receipt} baseUrl={baseUrl} />
      <WhereToTurn kinds={receipt.routes} frame={frame} />
    </Split>
  )

/** The code is shown here and never again. The picture holds it behind a #, which no browser sends anywhere. */
export function FiveWords({ receipt: { code, sameCode }, baseUrl }: { receipt: Pick<ReceiptView, 'code' | 'sameCode'>; baseUrl: string }) {
  if (sameCode)
    return (
      <Section id="five-words" title="You need no new words" size="m" space="near">
        <p className="govuk-body">
          The five words that you have open this too. <a href="/trace">Go back to your page</a>
        </p>
      </Section>
    )
  const words = code.split(' ')
  return (
    <Section id="five-words" title="Your five words" size="m" space="near">
      <Receipt
        words={words}
        picture={<QrCode text={`${baseUrl}/trace#${words.join('-')}`} label="Your five words as a picture for a phone" />}
      >
        <p>
          With these words you can see what becomes of it: <a href="/trace">{`${baseUrl.replace(/^https?:\/\//, '')}/trace`}</a>
        </p>
        <p>
          <b>Write them down, print this page, or take a photo of it.</b> We cannot show them again. Keep them private.
        </p>
      </Receipt>
    </Section>
  )
}
