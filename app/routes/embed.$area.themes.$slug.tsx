import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmbedFrame } from '#app/reports/embed-frame.tsx'
import { ThemeEmbed } from '#app/reports/embeds.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? data.view.title : ''} · Common Thread` }]

export const loader = ({ context: { services, actor }, params: { area = '', slug = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.impact.themePage(actor, area, slug), frame: await services.people.frame(area) }))

export default function EmbeddedTheme() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug, council } = frame.area
  return (
    <EmbedFrame title={view.title} path={`/${slug}/themes/${view.slug}`} council={council}>
      <ThemeEmbed area={slug} view={view} />
    </EmbedFrame>
  )
}
