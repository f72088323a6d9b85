import type { ChainImpactView } from '#app/contract/chain-views.ts'
import { ANSWER_KINDS, ANSWER_TITLES } from '#app/contract/impact.ts'
import type { ImpactView } from '#app/contract/impact-views.ts'
import { ButtonLink } from '#app/design/button.tsx'
import { Count } from '#app/design/count.tsx'
import { ChosenFilters, FilterForm } from '#app/design/filter-form.tsx'
import { Columns, Section } from '#app/design/layout.tsx'
import { Pagination } from '#app/design/pagination.tsx'
import { Select } from '#app/design/select.tsx'
import { ChainImpact } from '#app/plan/chain-impact.tsx'
import { AnswerLedger } from './answer-ledger.tsx'
import { AnswerTimesChart } from './answer-times-chart.tsx'
import { KindsChart } from './kinds-chart.tsx'
import { SaidByMonthChart } from './said-by-month.tsx'
import { SaidByTheme } from './said-by-theme.tsx'

/** You said, we did; and the figures of it. */
export const ImpactPage = ({ area, view, chain }: { area: string; view: ImpactView; chain?: ChainImpactView | undefined }) => (
  <>
    <p className="ct-figures">
      Families told us <Count value={view.said} of="said" tone="family" words={view.said === 1 ? 'thing' : 'things'} /> that everybody can
      read. <Count value={view.answered} of="answered" tone="service" words={view.answered === 1 ? 'has an answer' : 'have an answer'} />.
    </p>
    <Section id="ledger" title="You said, we did" space="near">
      <p className="govuk-body">There are six kinds of answer. “We cannot” and “we got it wrong” are answers too.</p>
      <AnswerFilters area={area} view={view} />
      <p className="govuk-body">
        <Count value={view.total} of="answers" words={view.total === 1 ? 'answer' : 'answers'} />
        {view.asked.theme && ` on “${view.asked.theme.title}”`}.
      </p>
      <AnswerLedger area={area} answers={view.answers} />
      <Pagination
        previousHref={view.before && hrefOf(area, view, { before: view.before })}
        nextHref={view.after && hrefOf(area, view, { after: view.after })}
      />
    </Section>
    <Section id="figures" title="Answers in figures">
      <Columns count={2}>
        <AnswerTimesChart times={view.times} />
        <KindsChart area={area} kinds={view.kinds} />
      </Columns>
    </Section>
    {chain && <ChainImpact area={area} chain={chain} />}
    <Section id="over-time" title="What was said, over time">
      <SaidByMonthChart id="by-month" said={view.byMonth} about={view.asked.theme?.title} />
    </Section>
    <Section id="themes" title="What it is about">
      <SaidByTheme area={area} themes={view.themes} />
    </Section>
    <div className="ct-section">
      <ButtonLink href={`/${area}/say`}>Say something</ButtonLink>
    </div>
  </>
)

function AnswerFilters({ area, view }: { area: string; view: ImpactView }) {
  const { kind, theme } = view.asked
  const items = [
    kind && { label: ANSWER_TITLES[kind], withoutHref: hrefOf(area, view, { kind: undefined }) },
    theme && { label: theme.title, withoutHref: hrefOf(area, view, { theme: undefined }) },
  ]
  return (
    <>
      <FilterForm action={`/${area}/impact`} label="Choose answers">
        <Select
          name="kind"
          label="Kind of answer"
          value={kind ?? ''}
          options={[ALL, ...ANSWER_KINDS.map((value) => ({ value, label: ANSWER_TITLES[value] }))]}
        />
        <Select
          name="theme"
          label="Theme"
          value={theme?.slug ?? ''}
          options={[ALL, ...view.themes.map(({ slug, title }) => ({ value: slug, label: title }))]}
        />
      </FilterForm>
      <ChosenFilters items={items.filter((item) => item !== undefined)} />
    </>
  )
}

const ALL = { value: '', label: 'All' }

function hrefOf(area: string, { asked: { kind, theme } }: ImpactView, patch: Record<string, string | undefined>) {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ kind, theme: theme?.slug, ...patch })) if (value) query.set(name, value)
  const text = query.toString()
  return `/${area}/impact${text && `?${text}`}`
}
