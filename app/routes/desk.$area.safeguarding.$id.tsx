import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { EscalationPage } from '../moderation/escalation-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm, typedText } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.escalation.ref}, safeguarding · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', id }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      escalation: await services.moderation.escalations.read(actor, area, id),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', id }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const { escalations } = services.moderation
  return submit(typed, async () => {
    const does = typedText(typed, 'do')
    if (does === 'note') await escalations.note(actor, area, id, typed)
    else if (does === 'close') await escalations.close(actor, area, id, typed)
    else await escalations.acknowledge(actor, area, id)
    return redirect(does === 'close' ? `/desk/${area}/safeguarding` : `/desk/${area}/safeguarding/${id}#now`)
  })
}

export default function DeskEscalationPage() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <EscalationPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
