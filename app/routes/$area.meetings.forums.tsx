import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { ForumsPage } from '#app/meetings/forums-page.tsx'
import { SpeakingShare } from '#app/meetings/speaking-share.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Groups at meetings · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({
    view: await services.meetings.forums(area),
    share: await services.meetings.speakingShareOfYear(area),
    frame: await services.people.frame(area),
  }))

export default function Forums() {
  const { view, share, frame } = useLoaderData<typeof loader>()
  const back = { href: `/${frame.area.slug}/meetings`, label: 'All meetings' }
  return (
    <AreaFrame frame={frame} title="Which groups come to meetings" back={back}>
      <ForumsPage view={view} />
      <SpeakingShare view={share} span="over the year" />
    </AreaFrame>
  )
}
