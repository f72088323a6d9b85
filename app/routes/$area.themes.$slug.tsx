import { type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { feedLink } from '#app/feeds/feed-link.ts'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'
import { ThemePage } from '#app/themes/theme-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data, params: { area, slug } }) => [
  { title: `${data?.view.title ?? 'Theme'} · Common Thread, ${data?.frame.area.name ?? ''}` },
  feedLink(`/${area}/themes/${slug}/feed.xml`, 'What changed on this theme'),
]

export const loader = ({ context: { services, actor }, params: { area = '', slug = '' } }: LoaderFunctionArgs) =>
  load(async () => {
    const view = await services.impact.themePage(actor, area, slug)
    if (view.slug !== slug) throw redirect(`/${area}/themes/${view.slug}`, 301)
    const ratings = await services.plan.ratingsByTheme(actor, area)
    const actions = await services.plan.actionsOfTheme(actor, area, slug)
    return { view, plan: { actions, rating: ratings.find((one) => one.slug === slug) }, frame: await services.people.frame(area) }
  })

export default function Theme() {
  const { view, plan, frame } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} title={view.title} back={{ href: `/${slug}/themes`, label: 'All themes' }}>
      <ThemePage area={slug} view={view} plan={plan} />
    </AreaFrame>
  )
}
