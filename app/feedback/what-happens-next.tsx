import type { Day } from '#app/contract/ids.ts'
import { dayInWords } from '#app/dates.ts'
import { Section } from '#app/design/layout.tsx'
import { ShortStep, Story } from '#app/design/story.tsx'

interface NextProps {
  readBy: Day
  answerBy: Day
  /** What is there now. */
  now: string
}

/** The same three promises on every page on which something is said. */
export const WhatHappensNext = ({ readBy, answerBy, now }: NextProps) => (
  <Section id="next" title="What happens next" size="m" space="near">
    <Story plain>
      <ShortStep line="solo" knot="family" tone="family" when="Now" what={now} />
      <ShortStep line="tack" knot="later" tone="quiet" when={`By ${dayInWords(readBy)}`} what="A person reads it" />
      <ShortStep
        line="tack"
        knot="later"
        tone="quiet"
        when={`By ${dayInWords(answerBy)}`}
        what="You get an answer, even if it is “we cannot”"
      />
      <ShortStep knot="later" tone="quiet" when="When work is done" what="We ask if you feel a difference" />
    </Story>
  </Section>
)
