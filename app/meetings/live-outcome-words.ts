import { withoutOrderTurners } from '../contract/bidi.ts'
import type { LiveOutcomeCard } from '../contract/live-outcomes.ts'
import { DECISION_STATE_TITLES, MEETING_ACTION_TITLES } from '../contract/outcome-states.ts'
import { dateInWords } from '../dates.ts'

/** What stands above what was written down: said by the page and by the script that follows the meeting. */
export function outcomeHead(card: LiveOutcomeCard): string {
  const head =
    card.kind === 'decision'
      ? DECISION_STATE_TITLES[card.state]
      : `${MEETING_ACTION_TITLES[card.state]}: ${card.who}, by ${dateInWords(card.dueOn)}`
  return withoutOrderTurners(card.item ? `${head}. Item: ${card.item}` : head)
}

/** Where it can be read with all that belongs to it. */
export const outcomePath = (area: string, { kind, ref }: Pick<LiveOutcomeCard, 'kind' | 'ref'>): string =>
  kind === 'decision' ? `/${area}/decisions/${ref}` : `/${area}/meetings/actions#${ref}`
