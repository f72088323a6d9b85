import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { DecisionPage } from '#app/meetings/decision-page.tsx'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm, typedText } from '#app/read-form.ts'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Decision · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.meetings.after.decision(actor, area, ref), frame: await services.people.frame(area) }))

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const { after } = services.meetings
    const { meeting } = await after.decision(actor, area, ref)
    if (typedText(typed, 'do') === 'back')
      await after.takeBackDissent(actor, area, meeting.ref, typedText(typed, 'forum'), typedText(typed, 'id'))
    else await after.dissentFrom(actor, area, meeting.ref, ref, typed)
    return redirect(`/${area}/decisions/${ref}#dissent`, 303)
  })
}

export default function Decision() {
  const { view, frame } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} back={{ href: `/${area}/decisions`, label: 'What was decided' }}>
      <DecisionPage area={area} view={view} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
