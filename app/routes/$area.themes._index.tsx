import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { RatingsKey } from '#app/plan/ratings-key.tsx'
import { load } from '#app/respond.ts'
import { ThemeLines } from '#app/themes/theme-list.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Themes · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({
    themes: await services.impact.themes(actor, area),
    ratings: await services.plan.ratingsByTheme(actor, area),
    frame: await services.people.frame(area),
  }))

export default function Themes() {
  const { themes, ratings, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="Themes">
      <p className="govuk-body-l">What families say is put under these themes by people. They are the themes of the plan for this area.</p>
      {ratings.length > 0 && <RatingsKey least={ratings[0]?.felt.least} />}
      {themes.length === 0 && <p className="govuk-body">There are no themes yet.</p>}
      <ThemeLines area={frame.area.slug} themes={themes} ratings={ratings.length > 0 ? ratings : undefined} />
    </AreaFrame>
  )
}
