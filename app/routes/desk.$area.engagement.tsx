import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { EngagementDeskPage } from '../meetings/engagement-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Where else families were heard · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    return {
      view: await services.meetings.engagementsAtDesk(actor, area, query.get('older')),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      writing: query.has('new'),
      done: query.has('done'),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    await services.meetings.noteEngagement(actor, area, typed)
    throw redirect(`/desk/${area}/engagement?done`, 303)
  })
}

export default function DeskEngagement() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${area}/meetings`, label: 'All meetings' }}>
      <EngagementDeskPage {...page} area={area} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
