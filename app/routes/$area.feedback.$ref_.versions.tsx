import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { VersionsPage } from '#app/feedback/versions-page.tsx'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What was shown before: ${data?.view.excerpt ?? ''} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.feedback.versions(actor, area, ref), frame: await services.people.frame(area) }))

export default function Versions() {
  const { view, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame
      frame={frame}
      title="What was shown before"
      back={{ href: `/${frame.area.slug}/feedback/${view.ref}`, label: 'Back to the discussion' }}
    >
      <VersionsPage view={view} />
    </AreaFrame>
  )
}
