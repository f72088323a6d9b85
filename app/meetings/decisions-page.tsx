import { DECISION_STATE_TITLES, DECISION_STATES } from '../contract/outcome-states.ts'
import type { DecisionLineView, DecisionsView } from '../contract/outcome-views.ts'
import { dateInWords } from '../dates.ts'
import { ChosenFilters, FilterForm } from '../design/filter-form.tsx'
import { Pagination } from '../design/pagination.tsx'
import { Select } from '../design/select.tsx'
import { Tag } from '../design/tag.tsx'

interface DecisionsPageProps {
  area: string
  view: DecisionsView
}

/** Everything that meetings decided, what is proposed, and what was not taken further. */
export const DecisionsPage = ({ area, view }: DecisionsPageProps) => (
  <>
    <p className="govuk-body-l">
      Who decided, why, and who does not agree. Nothing is decided before those who could not come have had their say.
    </p>
    <Filters area={area} view={view} />
    {view.rows.length === 0 && <p className="govuk-body">There is nothing here.</p>}
    <DecisionLines area={area} rows={view.rows} />
    <Pagination nextHref={view.after && `/${area}/decisions?${addressOf(view, { after: view.after })}`} />
  </>
)

const Filters = ({ area, view: { asked, themes, ...rest } }: DecisionsPageProps) => (
  <>
    <FilterForm action={`/${area}/decisions`} label="Which decisions">
      <Select
        name="state"
        label="How far it is"
        value={asked.state ?? ''}
        options={[{ value: '', label: 'All' }, ...DECISION_STATES.map((state) => ({ value: state, label: DECISION_STATE_TITLES[state] }))]}
      />
      <Select
        name="theme"
        label="Theme"
        value={asked.theme?.slug ?? ''}
        options={[{ value: '', label: 'All' }, ...themes.map(({ slug, title }) => ({ value: slug, label: title }))]}
      />
      <Select
        name="dissent"
        label="Who agrees"
        value={asked.dissent ? 'yes' : ''}
        options={[
          { value: '', label: 'All' },
          { value: 'yes', label: 'Somebody does not agree' },
        ]}
      />
    </FilterForm>
    <ChosenFilters
      items={[
        ...(asked.state ? [{ label: DECISION_STATE_TITLES[asked.state], without: { state: '' } }] : []),
        ...(asked.theme ? [{ label: asked.theme.title, without: { theme: '' } }] : []),
        ...(asked.dissent ? [{ label: 'Somebody does not agree', without: { dissent: '' } }] : []),
      ].map(({ label, without }) => ({ label, withoutHref: `/${area}/decisions?${addressOf({ asked, themes, ...rest }, without)}` }))}
    />
  </>
)

function addressOf({ asked }: DecisionsView, change: Record<string, string>): string {
  const all = { state: asked.state ?? '', theme: asked.theme?.slug ?? '', dissent: asked.dissent ? 'yes' : '', ...change }
  return new URLSearchParams(Object.entries(all).filter(([, value]) => value !== '')).toString()
}

/** Decisions in a list, each with where it comes from. */
export const DecisionLines = ({ area, rows }: { area: string; rows: readonly DecisionLineView[] }) =>
  rows.length > 0 && (
    <ul className="ct-list">
      {rows.map(({ ref, state, words, on, dissents, meeting, item }) => (
        <li key={ref}>
          <p className="govuk-body ct-lines" dir="auto">
            <a className="govuk-link" href={`/${area}/decisions/${ref}`}>
              {words}
            </a>
          </p>
          <div className="ct-tags">
            <Tag tone={TONES[state]}>{DECISION_STATE_TITLES[state]}</Tag>
            {dissents > 0 && <Tag tone="family">{dissentsInWords(dissents)}</Tag>}
          </div>
          <p className="ct-meta" dir="auto">
            {dateInWords(on)}. {meeting.title}, {dateInWords(meeting.day)}
            {item && `: ${item.title}`}
          </p>
        </li>
      ))}
    </ul>
  )

export const TONES = { proposed: 'yellow', decided: 'green', dropped: undefined } as const
const dissentsInWords = (count: number) => (count === 1 ? '1 group does not agree' : `${count} dissents`)
