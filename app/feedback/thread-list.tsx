import type { ThreadsView } from '#app/contract/threads.ts'
import { ButtonLink } from '#app/design/button.tsx'
import { Count } from '#app/design/count.tsx'
import { Pagination } from '#app/design/pagination.tsx'
import { SaidList } from './said-list.tsx'
import { ChosenThreads, listHref, ThreadFilters } from './thread-filters.tsx'

/** What families said, to be looked through. */
export const ThreadList = ({ area, view }: { area: string; view: ThreadsView }) => (
  <>
    <p className="govuk-body-l">Every word here was read by a person first. Names of people and schools are taken out.</p>
    <ThreadFilters area={area} view={view} />
    <ChosenThreads area={area} asked={view.asked} />
    <div className="ct-after">
      <p className="govuk-body" id="found">
        <HowMany {...view} />
      </p>
    </div>
    {view.rows.length > 0 ? <SaidList area={area} rows={view.rows} ordered /> : <Nothing area={area} asked={view.asked} />}
    <Pagination
      previousHref={view.before && listHref(area, view.asked, { before: view.before })}
      nextHref={view.after && listHref(area, view.asked, { after: view.after })}
    />
  </>
)

function HowMany({ asked, total: { count, orMore } }: ThreadsView) {
  const things = asked.theme || asked.search ? (count === 1 ? 'thing said' : 'things said') : count === 1 ? 'discussion' : 'discussions'
  return (
    <>
      {orMore && 'More than '}
      <Count value={count} of="found" words={things} />
      {asked.theme && ' on this theme'}
      {asked.search && ' with these words'}.
    </>
  )
}

const Nothing = ({ area, asked: { search, theme } }: { area: string; asked: ThreadsView['asked'] }) => (
  <>
    <p className="govuk-body">
      {search ? 'Nobody used these words. Try one word, or another one for the same thing.' : 'Nothing here so far.'}
    </p>
    <ButtonLink kind="secondary" href={`/${area}/say${theme ? `?theme=${theme.slug}` : ''}`}>
      Say the first thing
    </ButtonLink>
  </>
)
