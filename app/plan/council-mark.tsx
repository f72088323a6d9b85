import type { Brag } from '../contract/plan.ts'
import { Icon, type Tone } from '../design/icon.tsx'
import type { IconName } from '../design/sprite-symbols.ts'

const MARKS: Record<Brag, { name: IconName; tone: Tone }> = {
  grey: { name: 'gone', tone: 'quiet' },
  green: { name: 'doing', tone: 'good' },
  amber: { name: 'warning', tone: 'warn' },
  red: { name: 'stop', tone: 'bad' },
  blue: { name: 'done', tone: 'service' },
}

/** The mark of a rating of the council: each has a shape of its own. Its word stands beside it. */
export const CouncilMark = ({ brag }: { brag: Brag }) => <Icon {...MARKS[brag]} small />
