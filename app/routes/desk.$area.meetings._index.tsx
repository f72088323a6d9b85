import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { meetingsDeskAction } from '../meetings/meetings-desk-action.ts'
import { MeetingsDeskPage } from '../meetings/meetings-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm, typedText } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Meetings · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    return {
      view: await services.meetings.meetingsAtDesk(actor, area, query.get('older')),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      form: query.get('new'),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, () => meetingsDeskAction(services, actor, { area, typed }))
}

export default function DeskMeetings() {
  const { frame, form, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const wanted = typedText(answer?.typed, 'do') || form
  return (
    <AreaFrame frame={frame}>
      <MeetingsDeskPage
        {...page}
        form={wanted === 'series' || wanted === 'meeting' ? wanted : undefined}
        area={frame.area.slug}
        answer={answer}
      />
    </AreaFrame>
  )
}
