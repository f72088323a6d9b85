import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { MeetingAgenda } from '#app/meetings/meeting-agenda.tsx'
import { MeetingForums } from '#app/meetings/meeting-forums.tsx'
import { MeetingOutcomes } from '#app/meetings/meeting-outcomes.tsx'
import { MeetingPage } from '#app/meetings/meeting-page.tsx'
import { MeetingSaid } from '#app/meetings/meeting-said.tsx'
import { SpeakingShare } from '#app/meetings/speaking-share.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.meeting.title ?? 'Meeting'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor, baseUrl }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({
    baseUrl,
    view: await services.meetings.meeting(actor, area, ref),
    agenda: await services.meetings.agenda(actor, area, ref),
    said: await services.meetings.saidInShort(actor, area, ref),
    forums: await services.meetings.meetingForums(actor, area, ref),
    share: await services.meetings.speakingShare(actor, area, ref),
    outcomes: await services.meetings.after.outcomes(area, ref),
    frame: await services.people.frame(area),
  }))

export default function Meeting() {
  const { baseUrl, view, share, agenda, said, forums, outcomes, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame
      frame={frame}
      title={<span dir="auto">{view.meeting.title}</span>}
      back={{ href: `/${area}/meetings`, label: 'All meetings' }}
    >
      <MeetingPage area={area} view={view} baseUrl={baseUrl}>
        <MeetingOutcomes area={area} view={outcomes} />
        <MeetingAgenda area={area} meeting={view.meeting.ref} agenda={agenda} takesWords={!said.whyNot} />
        <MeetingSaid area={area} meeting={view.meeting.ref} view={said} />
        <MeetingForums area={area} view={forums} />
        <SpeakingShare view={share} span="in this meeting" />
      </MeetingPage>
    </AreaFrame>
  )
}
