import type { FrameView } from '#app/contract/frame.ts'
import type { ReceiptView } from '#app/contract/say.ts'
import { dayInWords } from '#app/dates.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { PrintCard, PrintCards } from '#app/design/print-card.tsx'
import { QrCode } from '#app/design/qr-code.tsx'
import { HelpFirst } from './help-first.tsx'
import { WhereToTurn } from './where-to-turn.tsx'

interface FamilyProps {
  receipt: ReceiptView
  frame: FrameView
}
interface SupporterCardProps extends FamilyProps {
  baseUrl: string
  /** Where the next family begins, with the same channel and language. */
  nextHref: string
}

/** The card of one family, to print or to copy down, and the way to the next one. */
export function SupporterCard({ receipt, frame, baseUrl, nextHref }: SupporterCardProps) {
  const card = <FamilyCard receipt={receipt} frame={frame} address={`${baseUrl}/trace`} />
  const next = <NextFamily receipt={receipt} frame={frame} href={nextHref} />
  if (receipt.helpFirst)
    return (
      <HelpFirst frame={frame}>
        <h2 className="govuk-heading-l ct-after-l">The safeguarding lead is told now</h2>
        <p className="govuk-body">Stay with them if you can, and call now if somebody is in danger. We have kept their words private.</p>
        {card}
        {next}
      </HelpFirst>
    )
  return (
    <>
      <h1 className="govuk-heading-xl ct-no-print">We have it. Here is their card</h1>
      {card}
      {next}
    </>
  )
}

function FamilyCard({ receipt, frame, address }: FamilyProps & { address: string }) {
  const words = receipt.code.split(' ')
  const promises = [
    `A person reads it by ${dayInWords(receipt.readBy)}.`,
    `You get an answer by ${dayInWords(receipt.answerBy)}, even if it is “we cannot”.`,
  ]
  const lines = [
    `Type these words at ${address.replace(/^https?:\/\//, '')}. You see what became of what you said.`,
    ...(receipt.helpFirst ? ['It is kept private.'] : promises),
    'Keep the words private. We cannot show them again.',
  ]
  const picture = <QrCode text={`${address}#${words.join('-')}`} label="Your five words as a picture for a phone" />
  return (
    <PrintCards>
      <PrintCard title={`Your five words, ${frame.area.name}`} words={words} lines={lines} picture={picture} />
    </PrintCards>
  )
}

const NextFamily = ({ receipt, frame, href }: FamilyProps & { href: string }) => (
  <div className="ct-no-print ct-after-l">
    <p className="govuk-body">Print this page, or let them copy the words. Then go on.</p>
    <ButtonGroup full>
      <ButtonLink href={href}>Next family</ButtonLink>
    </ButtonGroup>
    <WhereToTurn kinds={receipt.routes} frame={frame} />
  </div>
)
