import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { signedIn } from '#app/moderation/signed-in.ts'
import { readForm } from '#app/read-form.ts'
import { load, submit } from '#app/respond.ts'
import { deskAction } from '#app/submissions/desk-action.ts'
import { DeskPage } from '#app/submissions/desk-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.ref ?? 'Letter'}, desk · Common Thread, ${data?.frame.area.name ?? ''}` },
]

const pointIn = (request: Request) => new URL(request.url).searchParams.get('point') ?? ''

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      view: await services.submissions.deskSubmission(actor, area, ref, pointIn(request)),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
    }
  })

export const action = async ({ context, params: { area = '', ref = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    throw await deskAction(context, { area, ref, point: pointIn(request) }, typed)
  })
}

export default function DeskSubmission() {
  const { frame, view, may } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <DeskPage area={frame.area.slug} may={may} view={view} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
