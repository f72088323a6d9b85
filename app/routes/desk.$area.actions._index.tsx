import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { MyActionsPage } from '../plan/my-actions-page.tsx'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Actions · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      mine: await services.plan.myActions(actor, area),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
    }
  })

export default function DeskActions() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <MyActionsPage {...page} area={frame.area.slug} />
    </AreaFrame>
  )
}
