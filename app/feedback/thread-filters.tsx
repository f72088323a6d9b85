import { KIND_TITLES, KINDS, STATUS_TITLES, STATUSES } from '#app/contract/feedback.ts'
import { THREAD_SORT_TITLES, THREAD_SORTS, type ThreadsView } from '#app/contract/threads.ts'
import { Details } from '#app/design/details.tsx'
import { TextField } from '#app/design/field.tsx'
import { ChosenFilters, FilterForm } from '#app/design/filter-form.tsx'
import { Select } from '#app/design/select.tsx'

/** The address of the list with what is asked now, changed by a patch; what is empty is left out. */
export function listHref(area: string, asked: ThreadsView['asked'], patch: Record<string, string | undefined> = {}): string {
  const { theme, status, kind, search, sort } = asked
  const query = new URLSearchParams()
  const all = { theme: theme?.slug, status, kind, search, sort: sort === 'newest' ? undefined : sort, ...patch }
  for (const [name, value] of Object.entries(all)) if (value) query.set(name, value)
  const text = query.toString()
  return `/${area}/feedback${text && `?${text}`}`
}

/** Everything by which the list can be narrowed down and sorted, in one form that asks by address. */
export const ThreadFilters = ({ area, view: { asked, themes } }: { area: string; view: ThreadsView }) => (
  <FilterForm action={`/${area}/feedback`} label="Choose what to read">
    <TextField name="search" label="Words to look for" value={asked.search} type="search" />
    <Select
      name="sort"
      label="In which order"
      value={asked.sort}
      options={optionsOf(THREAD_SORTS, THREAD_SORT_TITLES).filter(({ value }) => asked.search || value !== 'best_match')}
    />
    <Details summary="By theme, kind and where it stands" open={Boolean(asked.theme || asked.kind || asked.status)}>
      <div className="ct-filters">
        <Select
          name="theme"
          label="Theme"
          value={asked.theme?.slug ?? ''}
          options={[ALL, ...themes.map(({ slug, title }) => ({ value: slug, label: title }))]}
        />
        <Select name="kind" label="Kind" value={asked.kind ?? ''} options={[ALL, ...optionsOf(KINDS, KIND_TITLES)]} />
        <Select name="status" label="Where it stands" value={asked.status ?? ''} options={[ALL, ...optionsOf(STATUSES, STATUS_TITLES)]} />
      </div>
    </Details>
  </FilterForm>
)

/** What is narrowed down now, each with a way out of it. */
export function ChosenThreads({ area, asked }: { area: string; asked: ThreadsView['asked'] }) {
  const items = [
    asked.search && { label: `“${asked.search}”`, withoutHref: listHref(area, asked, { search: undefined, sort: undefined }) },
    asked.theme && { label: asked.theme.title, withoutHref: listHref(area, asked, { theme: undefined }) },
    asked.kind && { label: KIND_TITLES[asked.kind], withoutHref: listHref(area, asked, { kind: undefined }) },
    asked.status && { label: STATUS_TITLES[asked.status], withoutHref: listHref(area, asked, withoutStatus(asked.sort)) },
  ]
  return <ChosenFilters items={items.filter((item) => typeof item === 'object')} />
}

const ALL = { value: '', label: 'All' }
const optionsOf = <Value extends string>(values: readonly Value[], titles: Record<Value, string>) =>
  values.map((value) => ({ value, label: titles[value] }))
/** "Waiting longest" is about what waits: without that it is another order. */
const withoutStatus = (sort: ThreadsView['asked']['sort']) =>
  sort === 'longest_waiting' ? { status: undefined, sort: undefined } : { status: undefined }
