import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { agendaDeskAction, agendaDone } from '../meetings/agenda-desk-action.ts'
import { AgendaDeskPage } from '../meetings/agenda-desk-page.tsx'
import { readPaper } from '../meetings/read-paper.ts'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Agenda: ${data?.agenda.meeting.title ?? ''} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    return {
      agenda: await services.meetings.agendaAtDesk(actor, area, ref),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      asked: { at: query.get('at') ?? '', item: query.get('item') ?? '' },
      done: agendaDone(query.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  signedIn(actor, request)
  const { typed, file } = await readPaper(request)
  return submitKept(typed, () => agendaDeskAction(services, actor, { area, ref, typed, file }))
}

export default function DeskAgenda() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const back = { href: `/desk/${frame.area.slug}/meetings/${page.agenda.meeting.ref}`, label: 'The meeting' }
  return (
    <AreaFrame frame={frame} back={back}>
      <AgendaDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
