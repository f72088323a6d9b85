import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import type { RouteHandle } from '../handle.ts'
import { keysOn } from '../moderation/keys-cookie.ts'
import { QueuePage } from '../moderation/queue-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { load } from '../respond.ts'

export const handle: RouteHandle = { enhance: ['desk-keys'] }
export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Reading desk · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const asked = new URL(request.url).searchParams
    const { moderation, people } = services
    return {
      queue: await moderation.queue(actor, area, asked.get('part')),
      done: await moderation.whatWasDone(actor, area, asked.get('did')),
      ledger: await moderation.recentLedger(actor, area),
      frame: await people.frame(area),
      keys: keysOn(request),
    }
  })

export default function DeskQueuePage() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} wide>
      <QueuePage {...page} />
    </AreaFrame>
  )
}
