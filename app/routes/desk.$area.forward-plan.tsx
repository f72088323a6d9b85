import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { ForwardPlanDeskPage } from '../meetings/forward-plan-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm, typedText } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What will be decided when · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    return {
      view: await services.meetings.foreseenAtDesk(actor, area),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      asked: { at: query.get('at') ?? '', id: query.get('id') ?? '' },
      done: DONE[query.get('done') ?? ''],
    }
  })

const DONE: Record<string, string | undefined> = {
  added: 'It is on the list. Everybody can read it.',
  withdrawn: 'It is off the list. Everybody can read why.',
}

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const withdraws = typedText(typed, 'do') === 'withdraw'
    if (withdraws) await services.meetings.withdrawForecast(actor, area, typedText(typed, 'id'), typed)
    else await services.meetings.foreseeDecision(actor, area, typed)
    throw redirect(`/desk/${area}/forward-plan?done=${withdraws ? 'withdrawn' : 'added'}`, 303)
  })
}

export default function DeskForwardPlan() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${area}/meetings`, label: 'All meetings' }}>
      <ForwardPlanDeskPage {...page} area={area} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
