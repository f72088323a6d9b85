import { MISSING_TITLES } from '#app/contract/plan.ts'
import type { ActionLineView, PlanLineView } from '#app/contract/plan-views.ts'
import { shortDate } from '#app/dates.ts'
import { RatingPair } from '#app/design/rating-pair.tsx'
import { Tag, Tags } from '#app/design/tag.tsx'
import { calledAction, dueInWords, ownerOf, slippedInWords, thingsSaid } from './action-words.ts'
import { ratingsOf } from './rating-words.ts'
import { SayLink } from './say-link.tsx'

interface ActionItemProps {
  area: string
  plan: PlanLineView
  action: ActionLineView
}

/** An action in its plan: who owes it and by when, what was moved, and the two ratings beside it. */
export function ActionItem({ area, plan, action }: ActionItemProps) {
  const slipped = slippedInWords(action)
  return (
    <li className="ct-action" id={action.ref}>
      <div className="ct-action__lead">
        <p className="ct-meta">
          {[action.number && `Action ${action.number}`, ownerOf(action) || 'Nobody named yet', dueInWords(action)]
            .filter(Boolean)
            .join('. ')}
        </p>
        <h4 className="govuk-heading-s ct-last">
          <a className="govuk-link ct-link-list__link" href={`/${area}/actions/${action.ref}`} dir="auto">
            {action.title}
          </a>
        </h4>
        {slipped && <p className="govuk-body">{slipped}.</p>}
        <Steps {...action} />
        <ActionTags {...action} />
        {action.isDraft && action.missing.length > 0 && (
          <p className="ct-meta">Still needs: {action.missing.map((part) => MISSING_TITLES[part]).join(', ')}.</p>
        )}
        <p className="ct-meta">{behind(action)}</p>
        <SayLink area={area} plan={plan} about={`action=${action.ref}`} name={calledAction(action)} />
      </div>
      <RatingPair {...ratingsOf(action)} />
    </li>
  )
}

const Steps = ({ milestones }: Pick<ActionLineView, 'milestones'>) =>
  milestones.length > 0 && (
    <p className="ct-meta">Milestones: {milestones.map((one) => `${one.months} months, ${stepInWords(one)}`).join('; ')}</p>
  )

function stepInWords({ dueOn, metOn, late }: ActionLineView['milestones'][number]): string {
  if (metOn) return 'met'
  return late ? `not met, was due ${shortDate(dueOn)}` : `by ${shortDate(dueOn)}`
}

/** What there is to know about an action in a word each: late, dropped, come back, watched. Nothing where all is plain. */
export function ActionTags(action: Pick<ActionLineView, 'late' | 'droppedOn' | 'cameBackOn' | 'watchedUntil' | 'isDraft' | 'doneNotFelt'>) {
  const { late, droppedOn, cameBackOn, watchedUntil, isDraft } = action
  if (!late && !droppedOn && !cameBackOn && !watchedUntil && !isDraft) return null
  return (
    <Tags>
      {isDraft && <Tag>Draft</Tag>}
      {late && (
        <Tag tone="red" icon="stop">
          Late
        </Tag>
      )}
      {droppedOn && <Tag icon="cannot">Dropped</Tag>}
      {cameBackOn && (
        <Tag tone="family" icon="sync">
          Came back
        </Tag>
      )}
      {watchedUntil && <Tag icon="eye">Watched until {shortDate(watchedUntil)}</Tag>}
    </Tags>
  )
}

const behind = ({ said, measures, evidence }: ActionLineView) =>
  [
    thingsSaid(said),
    measures === 1 ? '1 measure' : `${measures} measures`,
    evidence === 1 ? '1 piece of evidence' : `${evidence} pieces of evidence`,
  ].join(', ')
