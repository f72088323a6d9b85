import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import type { RouteHandle } from '#app/handle.ts'
import { Projector } from '#app/meetings/projector-page.tsx'
import { load } from '#app/respond.ts'

export const handle: RouteHandle = { enhance: ['projector'], refreshSeconds: 10 }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.meeting.title ?? 'Meeting'}, for the room · Common Thread` },
]

export const loader = ({ context: { services, actor, baseUrl }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ area, baseUrl, view: await services.meetings.live.projector(actor, area, ref) }))

export default function ProjectorRoute() {
  const { area, view, baseUrl } = useLoaderData<typeof loader>()
  return <Projector area={area} view={view} baseUrl={baseUrl} />
}
