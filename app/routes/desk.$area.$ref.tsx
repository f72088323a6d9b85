import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import type { RouteHandle } from '../handle.ts'
import { decideAction } from '../moderation/decide-action.ts'
import { ItemPage } from '../moderation/item-page.tsx'
import { keysOn } from '../moderation/keys-cookie.ts'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const handle: RouteHandle = { enhance: ['desk-keys'] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.item.ref}, reading desk · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const asked = new URL(request.url).searchParams
    const { moderation, people } = services
    return {
      item: await moderation.item(actor, area, ref, asked.get('part')),
      queue: await moderation.queue(actor, area, asked.get('part')),
      done: await moderation.whatWasDone(actor, area, asked.get('did')),
      frame: await people.frame(area),
      keys: keysOn(request),
      submission: randomUUID(),
    }
  })

export const action = async ({ context, params: { area = '', ref = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, () => decideAction(context, area, ref, typed))
}

export default function DeskItemPage() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} wide>
      <ItemPage {...page} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
