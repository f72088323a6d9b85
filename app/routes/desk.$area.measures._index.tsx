import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { MeasuresDeskPage } from '../measures/measures-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Measures · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      ...(await services.measures.measuresAtDesk(actor, area)),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      adding: new URL(request.url).searchParams.has('new'),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () =>
    redirect(`/desk/${area}/measures/${await services.measures.makeMeasure(actor, area, typed)}?done=made`, 303),
  )
}

export default function DeskMeasures() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <MeasuresDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
