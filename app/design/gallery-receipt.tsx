import { Section } from './layout.tsx'
import { PrintCard, PrintCards } from './print-card.tsx'
import { QrCode } from './qr-code.tsx'
import { Receipt, ReceiptCode } from './receipt-code.tsx'

const words = ['heron', 'kettle', 'amber', 'window', 'thistle']
const picture = <QrCode text={words.join(' ')} label="Your five words as a picture for a phone" />
const lines = [
  'Type these words at example.org/trace to see what became of what you said.',
  'Keep it private: whoever has the words can see your answer.',
]

export const ReceiptGallery = () => (
  <>
    <Receipt words={words} picture={picture}>
      <p>Write the five words down, or take a picture. Whoever has them can see your answer.</p>
    </Receipt>
    <Section id="alone" title="The words alone" size="m" space="near">
      <ReceiptCode words={words} id="code-alone" />
    </Section>
    <Section id="cards" title="Cards to print" size="m" space="near">
      <PrintCards>
        <PrintCard title="Your code" words={words} lines={lines} picture={picture} />
        <PrintCard title="Second code" words={[...words].reverse()} lines={lines} />
      </PrintCards>
    </Section>
  </>
)
