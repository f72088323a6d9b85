import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { invitationsDeskAction, invitationsDone } from '../meetings/invitations-desk-action.ts'
import { InvitationsDeskPage } from '../meetings/invitations-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Invitations: ${data?.view.meeting.title ?? ''} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    return {
      view: await services.meetings.invitationsAtDesk(actor, area, ref),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      asked: { at: query.get('at') ?? '', id: query.get('id') ?? '' },
      done: invitationsDone(query.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, () => invitationsDeskAction(services, actor, { area, ref, typed }))
}

export default function DeskInvitations() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const back = { href: `/desk/${frame.area.slug}/meetings/${page.view.meeting.ref}`, label: 'The meeting' }
  return (
    <AreaFrame frame={frame} back={back}>
      <InvitationsDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
