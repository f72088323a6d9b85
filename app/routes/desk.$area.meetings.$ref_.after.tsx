import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { afterDone, outcomesDeskAction } from '../meetings/outcomes-desk-action.ts'
import { OutcomesDeskPage } from '../meetings/outcomes-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What came of ${data?.view.meeting.title} · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    return {
      view: await services.meetings.after.outcomesDesk(actor, area, ref),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      asked: { at: query.get('at') ?? '', id: query.get('id') ?? '' },
      done: afterDone(query.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, () => outcomesDeskAction(services, actor, { area, ref, typed }))
}

export default function DeskOutcomes() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${area}/meetings/${page.view.meeting.ref}`, label: 'The meeting' }}>
      <OutcomesDeskPage {...page} area={area} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
