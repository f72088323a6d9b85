import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { actionDeskAction, actionDone } from '../plan/action-desk-action.ts'
import { ActionDeskPage } from '../plan/action-desk-page.tsx'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.action.title} · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    const asked = { at: query.get('at') ?? '', id: query.get('id') ?? '' }
    const choices = await services.plan.planChoices(actor, area)
    const action = await services.plan.actionPage(actor, area, ref)
    const plan = asked.at === 'action' ? await services.plan.planPage(actor, area, action.plan.ref) : undefined
    return {
      choices,
      action,
      priorities: (plan?.priorities ?? []).map(({ id, title }) => ({ id, title })),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      asked,
      done: actionDone(query.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, () => actionDeskAction(services, actor, { area, ref, typed }))
}

export default function DeskAction() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${frame.area.slug}/actions`, label: 'All actions' }}>
      <ActionDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
