import type { ChainImpactView } from '#app/contract/chain-views.ts'
import { Count } from '#app/design/count.tsx'
import { Columns, Section } from '#app/design/layout.tsx'
import { ClaimedFeltChart, OpenEndsChart, UnownedChart } from './chain-charts.tsx'
import { ActionRows } from './exception-lines.tsx'
import { OverdueChart } from './overdue-chart.tsx'
import { RatingsKey } from './ratings-key.tsx'

/** Where the chain from words to change holds, and where it is broken. */
export const ChainImpact = ({ area, chain }: { area: string; chain: ChainImpactView }) => (
  <>
    {chain.totals.actions > 0 && (
      <Section id="claimed-felt" title="What is claimed, and what is felt">
        <ClaimedFeltChart chain={chain} />
        <RatingsKey least={chain.least} />
        <p className="govuk-body">
          <a className="govuk-link ct-do" href={`/${area}/exceptions#doneNotFelt`}>
            Which are done, not yet felt
          </a>
        </p>
      </Section>
    )}
    <Section id="open" title="Where the thread is broken">
      <Columns count={2}>
        <OpenEndsChart area={area} chain={chain} />
        <Unowned area={area} unowned={chain.unowned} />
      </Columns>
      {chain.unsaidInAll > 0 && <Unsaid area={area} chain={chain} />}
    </Section>
    <Section id="overdue" title="Past its date, by organisation">
      <OverdueChart overdue={chain.overdue} />
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/exceptions`}>
          See each of them
        </a>
      </p>
    </Section>
  </>
)

const Unowned = ({ area, unowned }: { area: string; unowned: ChainImpactView['unowned'] }) =>
  unowned.length > 0 ? (
    <UnownedChart area={area} unowned={unowned} />
  ) : (
    <p className="govuk-body">Under every theme that families raise stands an action of a plan.</p>
  )

const Unsaid = ({ area, chain: { unsaid, unsaidInAll } }: { area: string; chain: ChainImpactView }) => (
  <div className="ct-section ct-section--near">
    <h3 className="govuk-heading-s" id="unsaid">
      Actions behind which no words of families stand: <Count value={unsaidInAll} of="actions without words" />
    </h3>
    <ActionRows area={area} actions={unsaid} />
    {unsaidInAll > unsaid.length && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/plan`}>
          And {unsaidInAll - unsaid.length} more, in the plan
        </a>
      </p>
    )}
  </div>
)
