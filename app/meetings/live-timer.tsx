import type { Moment } from '../contract/ids.ts'
import { untilInWords } from './live-timer-words.ts'

const NAMES = { item: 'This item', turn: 'This turn' }

/** Until when an item or a turn is meant to go on. A script adds how much is left, for eyes only: ears are told when they ask. */
export const LiveTimer = ({ of, until }: { of: keyof typeof NAMES; until: Moment | undefined }) => (
  <p className="ct-meta" data-timer-of={of} data-timer={NAMES[of]} data-until={until ?? ''}>
    <span data-until-words>{untilInWords(until)}</span> <b data-left aria-hidden="true" />
  </p>
)

/** Asks for the time that is left, in words. Without a script the times above are all there is. */
export const AskTime = () => (
  <>
    <button className="govuk-button govuk-button--secondary ct-button--small" type="button" data-ask-time hidden>
      Say how much time is left
    </button>
    <p className="ct-meta" role="status" data-time-said />
  </>
)
