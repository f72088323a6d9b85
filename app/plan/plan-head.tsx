import { PLAN_KIND_TITLES, PLAN_STATE_TITLES, type PlanState } from '#app/contract/plan.ts'
import type { PlanLineView, PlanLink, PlanPageView } from '#app/contract/plan-views.ts'
import { dateInWords } from '#app/dates.ts'
import { ButtonGroup, ButtonLink } from '#app/design/button.tsx'
import { Count } from '#app/design/count.tsx'
import { LinkList } from '#app/design/link-list.tsx'
import { Notice } from '#app/design/notice.tsx'
import { Tag, Tags } from '#app/design/tag.tsx'
import { WrittenWords } from '#app/feedback/written-words.tsx'
import { inMonths } from './action-words.ts'
import { takesWords } from './say-link.tsx'

interface PlanHeadProps {
  area: string
  view: PlanPageView
}

/** What kind of plan it is, how old, which came before it, and whether it can still be changed by what people say. */
export const PlanHead = ({ area, view }: PlanHeadProps) => (
  <>
    <PlanTags {...view.plan} />
    <p className="govuk-body-l ct-after">
      {ageInWords(view)}
      <Others area={area} view={view} />
    </p>
    {view.plan.state === 'open' && <OpenForComment plan={view.plan} />}
    {view.html && (
      <div className="ct-after">
        <WrittenWords html={view.html} />
      </div>
    )}
    {takesWords(view.plan) && (
      <div className="ct-after-l">
        <ButtonGroup>
          <ButtonLink href={`/${area}/say?plan=${view.plan.ref}`} kind={view.plan.state === 'open' ? 'primary' : 'secondary'}>
            Say something about the whole plan
          </ButtonLink>
        </ButtonGroup>
      </div>
    )}
  </>
)

const STATE_TONES: Partial<Record<PlanState, 'blue' | 'family'>> = { agreed: 'blue', open: 'family' }

const PlanTags = ({ kind, state }: PlanLink) => (
  <Tags>
    <Tag>{PLAN_KIND_TITLES[kind]}</Tag>
    <Tag tone={STATE_TONES[state]}>{PLAN_STATE_TITLES[state]}</Tag>
  </Tags>
)

function ageInWords({ plan, agreedElsewhere }: PlanPageView): string {
  if (!plan.agreedOn) return `It is a draft. It starts on ${dateInWords(plan.startsOn)}.`
  const where = agreedElsewhere && ` (${agreedElsewhere})`
  const end = plan.closedOn ? ` It was closed on ${dateInWords(plan.closedOn)}.` : ''
  const age = plan.closedOn ? `It was ${inMonths(plan.monthsOld)} old when it was closed.` : `It is ${inMonths(plan.monthsOld)} old.`
  return `${age} It was agreed on ${dateInWords(plan.agreedOn)}${where}.${end}`
}

const Others = ({ area, view: { before, after } }: PlanHeadProps) => (
  <>
    {before && (
      <>
        {' '}
        The plan before it: <PlanAnchor area={area} plan={before} />.
      </>
    )}
    {after.map((plan) => (
      <span key={plan.ref}>
        {' '}
        After it came <PlanAnchor area={area} plan={plan} />.
      </span>
    ))}
  </>
)

const PlanAnchor = ({ area, plan: { ref, title } }: { area: string; plan: PlanLink }) => (
  <a className="govuk-link" href={`/${area}/plan/${ref}`} dir="auto">
    {title}
  </a>
)

const OpenForComment = ({ plan: { takesComments, closesOn } }: { plan: PlanLineView }) =>
  takesComments ? (
    <Notice tone="warn" icon="family-open" title={closesOn ? `You can comment until ${dateInWords(closesOn)}.` : 'You can comment now.'}>
      <p>Beside each line is a link: say something about that line. Nothing is agreed yet.</p>
    </Notice>
  ) : (
    <Notice title={closesOn ? `Comments were open until ${dateInWords(closesOn)}.` : 'Comments are closed.'}>
      <p>What people said is being read. Then the plan is agreed, and it says here what changed.</p>
    </Notice>
  )

/** How the actions of a plan stand, in one sentence. */
export const PlanFigures = ({ totals: { actions, brag, felt, doneNotFelt, late } }: Pick<PlanPageView, 'totals'>) => (
  <p className="ct-figures">
    <Count value={actions} of="actions" words={actions === 1 ? 'action' : 'actions'} />.{' '}
    <Count value={brag.blue} of="complete" tone="service" words={brag.blue === 1 ? 'is' : 'are'} /> complete, the council says.{' '}
    <Count value={felt.most + felt.some} of="felt" tone="family" words={felt.most + felt.some === 1 ? 'is' : 'are'} /> felt by most or some
    families. <Count value={doneNotFelt} of="done, not yet felt" words={doneNotFelt === 1 ? 'is' : 'are'} /> done, not yet felt.{' '}
    <Count value={late} of="late" words={late === 1 ? 'is' : 'are'} /> late.
  </p>
)

/** Other plans of the area: drafts that are open, and earlier ones. */
export const PlanList = ({ area, plans }: { area: string; plans: readonly PlanLineView[] }) => (
  <LinkList
    rows={plans.map((plan) => ({
      href: `/${area}/plan/${plan.ref}`,
      label: plan.title,
      tag: <PlanTags {...plan} />,
      meta: [lineOf(plan), plan.actions === 1 ? '1 action' : `${plan.actions} actions`].join('. '),
    }))}
  />
)

function lineOf({ takesComments, closesOn, agreedOn, closedOn, startsOn }: PlanLineView): string {
  if (takesComments) return closesOn ? `You can comment until ${dateInWords(closesOn)}` : 'You can comment now'
  if (closedOn) return `Closed on ${dateInWords(closedOn)}`
  return agreedOn ? `Agreed on ${dateInWords(agreedOn)}` : `Starts on ${dateInWords(startsOn)}`
}
