import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ActionLogPage } from '#app/meetings/action-log-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Actions of meetings · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.meetings.after.actionLog(area), frame: await services.people.frame(area) }))

export default function Actions() {
  const { view, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} title="Actions of meetings" back={{ href: `/${area}/meetings`, label: 'All meetings' }}>
      <ActionLogPage area={area} view={view} />
    </AreaFrame>
  )
}
