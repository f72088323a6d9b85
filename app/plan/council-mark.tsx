import type { Brag } from '../contract/plan.ts'
import { Icon } from '../design/icon.tsx'
import { BRAG_LOOKS } from './rating-words.ts'

/** The mark of a rating of the council, small, in a line of words. Its word stands beside it. */
export const CouncilMark = ({ brag }: { brag: Brag }) => <Icon name={BRAG_LOOKS[brag].icon} tone={BRAG_LOOKS[brag].tone} small />
