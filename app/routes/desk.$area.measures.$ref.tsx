import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { doneInWords, measureAction } from '../measures/measure-action.ts'
import { MeasureDeskPage } from '../measures/measure-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.measure.title} · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    const period = query.get('correct')
    return {
      measure: await services.measures.measureAtDesk(actor, area, ref),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      correcting: period ? { period, beside: query.get('beside') ?? '' } : undefined,
      done: doneInWords(query.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, () => measureAction(services, actor, { area, ref, typed }))
}

export default function DeskMeasure() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${frame.area.slug}/measures`, label: 'All measures' }}>
      <MeasureDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
