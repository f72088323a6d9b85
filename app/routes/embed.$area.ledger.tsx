import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { EmbedFrame } from '#app/reports/embed-frame.tsx'
import { LedgerEmbed } from '#app/reports/embeds.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data ? 'You said, we did' : ''} · Common Thread` }]

export const loader = ({ context: { services, actor }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.impact.impact(actor, area, {}), frame: await services.people.frame(area) }))

export default function EmbeddedLedger() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug, council } = frame.area
  return (
    <EmbedFrame title={'You said, we did'} path={`/${slug}/impact`} council={council}>
      <LedgerEmbed area={slug} view={view} />
    </EmbedFrame>
  )
}
