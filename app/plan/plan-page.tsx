import type { PlanPageView } from '#app/contract/plan-views.ts'
import { Section } from '#app/design/layout.tsx'
import { Links } from '#app/design/link-list.tsx'
import { PlanFigures, PlanHead, PlanList } from './plan-head.tsx'
import { Findings, Priority, SignOffs } from './plan-parts.tsx'
import { RatingsKey } from './ratings-key.tsx'

/** One plan as a page: what was found, what is to be done about it, who owes it by when, what the council and what families say. */
export function PlanPage({ area, view }: { area: string; view: PlanPageView }) {
  const { plan, findings, priorities, signOffs, totals } = view
  const others = view.plans.filter(({ ref }) => ref !== plan.ref)
  return (
    <>
      <PlanHead area={area} view={view} />
      {totals.actions > 0 && (
        <Section id="standing" title="How it stands" space="near">
          <PlanFigures totals={totals} />
          <div className="ct-after-l">
            <RatingsKey least={priorities.flatMap(({ actions }) => actions)[0]?.felt.least} />
          </div>
          <p className="govuk-body">
            <a className="govuk-link ct-do" href={`/${area}/exceptions`}>
              What is not as it should be
            </a>
          </p>
        </Section>
      )}
      <nav className="ct-section ct-section--near ct-no-print" aria-labelledby="parts">
        <h2 className="govuk-heading-s" id="parts">
          In this plan
        </h2>
        <Links items={partsOf(view, others.length > 0)} />
      </nav>
      {findings.length > 0 && (
        <Section id="findings" title="What was found">
          <Findings area={area} plan={plan} findings={findings} />
        </Section>
      )}
      <Section id="priorities" title="What we will do">
        {priorities.length === 0 && <p className="govuk-body">No priority stands here so far.</p>}
        {priorities.map((priority) => (
          <Priority key={priority.id} area={area} plan={plan} priority={priority} />
        ))}
      </Section>
      <Section id="signed" title="Who signed it">
        {signOffs.length > 0 ? <SignOffs signOffs={signOffs} /> : <p className="govuk-body">Nobody has signed it so far.</p>}
      </Section>
      {others.length > 0 && (
        <Section id="plans" title="Other plans">
          <PlanList area={area} plans={others} />
        </Section>
      )}
    </>
  )
}

const partsOf = ({ findings, priorities }: PlanPageView, hasOthers: boolean) => [
  ...(findings.length > 0 ? [{ href: '#findings', label: 'What was found' }] : []),
  ...priorities.map(({ id, title }) => ({ href: `#${id}`, label: title })),
  { href: '#signed', label: 'Who signed it' },
  ...(hasOthers ? [{ href: '#plans', label: 'Other plans' }] : []),
]
