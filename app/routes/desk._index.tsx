import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainFrame } from '../frame.tsx'
import type { RouteHandle } from '../handle.ts'
import { DeskHome } from '../moderation/desk-home.tsx'
import { keysOn } from '../moderation/keys-cookie.ts'
import { signedIn } from '../moderation/signed-in.ts'
import { load } from '../respond.ts'

export const handle: RouteHandle = { enhance: ['desk-keys'] }
export const meta = () => [{ title: 'Reading desk · Common Thread' }]

export const loader = ({ context: { services, actor }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const { moderation } = services
    return { areas: await moderation.deskAreas(actor), longest: await moderation.waitingLongest(actor), keys: keysOn(request) }
  })

export default function DeskPage() {
  return (
    <PlainFrame title="Reading desk" wide>
      <DeskHome {...useLoaderData<typeof loader>()} />
    </PlainFrame>
  )
}
