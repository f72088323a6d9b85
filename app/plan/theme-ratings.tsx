import { DONE_NOT_FELT } from '#app/contract/felt.ts'
import type { Brag } from '#app/contract/plan.ts'
import { BRAG_TITLES, BRAGS } from '#app/contract/plan.ts'
import type { PlannedActionView, RatingTotals, ThemeRatingView } from '#app/contract/plan-views.ts'
import { dateInWords, shortDate } from '#app/dates.ts'
import { Notice } from '#app/design/notice.tsx'
import { type Rating, RatingLines, RatingPair } from '#app/design/rating-pair.tsx'
import { Tag, Tags } from '#app/design/tag.tsx'
import { ActionRows } from './exception-lines.tsx'
import { BRAG_LOOKS, familyRating } from './rating-words.ts'
import { RatingsKey } from './ratings-key.tsx'

/** The worst first: the mark of several actions is that of the worst of them. */
const WORST_FIRST: readonly Brag[] = ['red', 'amber', 'green', 'grey', 'blue']

/** What the council says of several actions: how many are complete, then all others. */
export function councilOn({ actions, brag }: RatingTotals): Rating {
  const worst = WORST_FIRST.find((one) => brag[one] > 0) ?? 'grey'
  const others = BRAGS.filter((one) => one !== 'blue' && brag[one] > 0)
  return {
    who: 'The council says',
    ...BRAG_LOOKS[worst],
    words: `${brag.blue} of ${actions} complete`,
    note: others.map((one) => `${brag[one]} ${BRAG_TITLES[one][0]!.toLowerCase()}${BRAG_TITLES[one].slice(1)}`).join(', ') || undefined,
  }
}

const bothOn = ({ totals, felt }: ThemeRatingView) => ({ service: councilOn(totals), family: familyRating(felt) })

/** Both ratings of a theme, in a row of a list. Where no action stands under it, that is said. */
export const ThemeRatingLines = ({ rating }: { rating: ThemeRatingView | undefined }) =>
  rating ? (
    <>
      <RatingLines {...bothOn(rating)} />
      <Closed {...rating} />
    </>
  ) : (
    <p className="ct-meta">No action of the plan stands under this.</p>
  )

const Closed = ({ cameBackOn, watchedUntil, totals }: ThemeRatingView) =>
  cameBackOn || watchedUntil || totals.doneNotFelt > 0 ? (
    <div className="ct-after">
      <Tags>
        {cameBackOn && (
          <Tag tone="family" icon="sync">
            Came back
          </Tag>
        )}
        {totals.doneNotFelt > 0 && (
          <Tag tone="family" icon="felt-not">
            {DONE_NOT_FELT}: {totals.doneNotFelt}
          </Tag>
        )}
        {watchedUntil && <Tag icon="eye">Watched until {shortDate(watchedUntil)}</Tag>}
      </Tags>
    </div>
  ) : null

interface ThemeActionsProps {
  area: string
  rating: ThemeRatingView | undefined
  actions: readonly PlannedActionView[]
}

/** What the plan does on a theme: both ratings over all, whether it came back, and every action with its own. */
export const ThemeActions = ({ area, rating, actions }: ThemeActionsProps) =>
  actions.length === 0 ? (
    <p className="govuk-body">
      No action of a plan stands under this theme so far. <a href={`/${area}/plan`}>Read the plan</a>
    </p>
  ) : (
    <div className="ct-stack">
      {rating && <RatingPair {...bothOn(rating)} />}
      {rating?.cameBackOn && (
        <Notice tone="warn" icon="sync" title={`It came back on ${dateInWords(rating.cameBackOn)}.`}>
          <p>All that was planned was done. Then families told us about it again, so it is open again.</p>
        </Notice>
      )}
      {rating?.watchedUntil && (
        <Notice icon="eye" title={`All that was planned is done. We watch this theme until ${dateInWords(rating.watchedUntil)}.`}>
          <p>When families tell us about it again, it opens again.</p>
        </Notice>
      )}
      <RatingsKey least={actions[0]?.felt.least} />
      <ActionRows
        area={area}
        actions={actions}
        why={({ plan }) => (plan.state === 'closed' ? `From a plan that is closed: ${plan.title}` : undefined)}
      />
    </div>
  )
