import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmbedFrame } from '#app/reports/embed-frame.tsx'
import { RatingsEmbed } from '#app/reports/embeds.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? data.view.plan.title : ''} · Common Thread` }]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.plan.planPage(actor, area, ref), frame: await services.people.frame(area) }))

export default function EmbeddedRatings() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug, council } = frame.area
  return (
    <EmbedFrame title={view.plan.title} path={`/${slug}/plan/${view.plan.ref}`} council={council}>
      <RatingsEmbed area={slug} view={view} />
    </EmbedFrame>
  )
}
