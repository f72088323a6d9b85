import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { ThreadList } from '#app/feedback/thread-list.tsx'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What families say · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = Object.fromEntries(new URL(request.url).searchParams)
    return { view: await services.feedback.threads(actor, area, asked), frame: await services.people.frame(area) }
  })

export default function FeedbackPage() {
  const { view, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="What families say">
      <ThreadList area={frame.area.slug} view={view} />
    </AreaFrame>
  )
}
