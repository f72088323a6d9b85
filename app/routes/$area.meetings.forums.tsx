import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ForumsPage } from '#app/meetings/forums-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Groups at meetings · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.meetings.forums(area), frame: await services.people.frame(area) }))

export default function Forums() {
  const { view, frame } = useLoaderData<typeof loader>()
  const back = { href: `/${frame.area.slug}/meetings`, label: 'All meetings' }
  return (
    <AreaFrame frame={frame} title="Which groups come to meetings" back={back}>
      <ForumsPage view={view} />
    </AreaFrame>
  )
}
