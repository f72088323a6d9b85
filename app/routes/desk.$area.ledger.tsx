import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { LedgerPage } from '../moderation/ledger-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Is anything lost? · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      ledger: await services.moderation.ledger(actor, area),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
    }
  })

export default function DeskLedgerPage() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <LedgerPage {...page} area={frame.area.slug} />
    </AreaFrame>
  )
}
