import type { LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { signedIn } from '#app/moderation/signed-in.ts'
import { load } from '#app/respond.ts'
import { DeskList } from '#app/submissions/desk-list.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Letters and reports, desk · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      rows: await services.submissions.deskSubmissions(actor, area),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
    }
  })

export default function DeskSubmissions() {
  const { frame, rows, may } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <DeskList area={frame.area.slug} may={may} rows={rows} />
    </AreaFrame>
  )
}
