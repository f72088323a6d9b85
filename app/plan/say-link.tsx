import type { Day } from '#app/contract/ids.ts'
import type { PlanLineView } from '#app/contract/plan-views.ts'
import { dateInWords } from '#app/dates.ts'

interface SayLinkProps {
  area: string
  plan: Pick<PlanLineView, 'state' | 'takesComments' | 'closesOn'>
  /** What it is about, as the address names it: "action=AC-7Q2M4X". */
  about: string
  /** The same for who hears the link alone: "action 2.1". */
  name: string
}

/** A door beside a line of a plan. On a draft it says until when, and is gone when the last day for comments has passed. */
export function SayLink({ area, plan, about, name }: SayLinkProps) {
  if (!takesWords(plan)) return null
  return (
    <a className="govuk-link ct-do ct-no-print" href={`/${area}/say?${about}`}>
      Say something<span className="govuk-visually-hidden"> about {name}</span>
      {plan.state === 'open' && plan.closesOn && `, until ${dateInWords(plan.closesOn)}`}
    </a>
  )
}

/** Whether something can be said about the lines of a plan now. */
export const takesWords = ({ state, takesComments }: { state: PlanLineView['state']; takesComments: boolean; closesOn?: Day | null }) =>
  state === 'agreed' || state === 'closed' || takesComments
