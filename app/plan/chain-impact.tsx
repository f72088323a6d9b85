import type { ChainImpactView } from '#app/contract/chain-views.ts'
import { Count } from '#app/design/count.tsx'
import { Columns, Section } from '#app/design/layout.tsx'
import { LinkList } from '#app/design/link-list.tsx'
import { ClaimedFeltChart, OpenEndsChart, OverdueTable } from './chain-charts.tsx'
import { ActionRows } from './exception-lines.tsx'
import { RatingsKey } from './ratings-key.tsx'

/** So many themes that no plan owns stand in the list. */
const THEMES_SHOWN = 10

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
        <Unowned area={area} chain={chain} />
      </Columns>
      {chain.unsaidInAll > 0 && <Unsaid area={area} chain={chain} />}
    </Section>
    <Section id="overdue" title="Past its date, by organisation">
      <OverdueTable overdue={chain.overdue} />
      <p className="ct-after">
        <a className="govuk-link ct-do" href={`/${area}/exceptions`}>
          See each of them
        </a>
      </p>
    </Section>
  </>
)

const Unowned = ({ area, chain: { unowned } }: { area: string; chain: ChainImpactView }) => (
  <div>
    <h3 className="govuk-heading-s" id="unowned">
      Themes that families raise and no plan owns: <Count value={unowned.length} of="themes without a plan" />
    </h3>
    {unowned.length === 0 && <p className="govuk-body">Under every theme that families raise stands an action of a plan.</p>}
    <LinkList
      rows={unowned.slice(0, THEMES_SHOWN).map(({ slug, title, said }) => ({
        href: `/${area}/themes/${slug}`,
        label: title,
        meta: (
          <>
            <Count value={said} of={`${slug}: said without a plan`} /> said
          </>
        ),
      }))}
    />
    {unowned.length > THEMES_SHOWN && <p className="ct-meta">And {unowned.length - THEMES_SHOWN} more.</p>}
  </div>
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
