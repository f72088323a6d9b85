import { DONE_NOT_FELT, FELT_VERDICT_TITLES, type FeltVerdict, type FeltView } from '#app/contract/felt.ts'
import { BRAG_TITLES, type Brag } from '#app/contract/plan.ts'
import type { ActionLineView } from '#app/contract/plan-views.ts'
import type { Tone } from '#app/design/icon.tsx'
import type { Rating } from '#app/design/rating-pair.tsx'
import type { IconName } from '#app/design/sprite-symbols.ts'
import { written } from '#app/design/written.ts'

/** The mark of each rating of the council: shape, colour and word, so that colour alone says nothing. */
export const BRAG_LOOKS: Record<Brag, { icon: IconName; tone: Tone }> = {
  grey: { icon: 'gone', tone: 'quiet' },
  green: { icon: 'doing', tone: 'good' },
  amber: { icon: 'warning', tone: 'warn' },
  red: { icon: 'stop', tone: 'bad' },
  blue: { icon: 'done', tone: 'service' },
}
export const FELT_ICONS: Record<FeltVerdict, IconName> = { most: 'felt-most', some: 'felt-some', not_yet: 'felt-not', too_few: 'felt-few' }

const COLOURS: Record<Brag, string> = { grey: 'Grey', green: 'Green', amber: 'Amber', red: 'Red', blue: 'Blue' }

/** "Amber: at risk". */
export const bragInWords = (brag: Brag) => `${COLOURS[brag]}: ${BRAG_TITLES[brag][0]!.toLowerCase()}${BRAG_TITLES[brag].slice(1)}`

/** What the council says of an action. */
export const councilRating = (brag: Brag, note?: string): Rating => ({
  who: 'The council says',
  ...BRAG_LOOKS[brag],
  words: bragInWords(brag),
  note,
})

/** What families say, over how many; where they are too few, only from how many on it is shown. */
export const familyRating = ({ verdict, counts, n, least }: FeltView): Rating => ({
  who: 'Families say',
  icon: FELT_ICONS[verdict],
  tone: 'family',
  words: FELT_VERDICT_TITLES[verdict],
  note: noteOf({ verdict, counts, n, least }),
})

function noteOf({ verdict, counts, n, least }: FeltView) {
  if (verdict === 'too_few') return `We show it when ${least} have answered`
  if (n === undefined) return 'Too few families so far to say how many'
  return counts ? `${written(counts.yes)} of ${written(n)} say yes, ${written(counts.partly)} partly` : `${written(n)} have answered`
}

/** Both ratings of an action, and what is said where they do not fit together. */
export const ratingsOf = ({ brag, felt, doneNotFelt }: Pick<ActionLineView, 'brag' | 'felt' | 'doneNotFelt'>) => ({
  service: councilRating(brag, brag === 'blue' ? 'The board has accepted the evidence' : undefined),
  family: familyRating(felt),
  verdict: doneNotFelt ? `${DONE_NOT_FELT}. It stays open here until families feel it.` : undefined,
})
