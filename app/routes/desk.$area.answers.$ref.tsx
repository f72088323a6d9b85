import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { AnswerDeskPage } from '../impact/answer-desk-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm, typedText } from '../read-form.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.view.title} · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      view: await services.impact.answerAtDesk(actor, area, ref),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      given: new URL(request.url).searchParams.has('given'),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const does = typedText(typed, 'do')
    if (does === 'hide') {
      await services.impact.hideAnswer(actor, area, ref, typed)
      return redirect(`/desk/${area}/answer`)
    }
    if (does === 'plan') await services.reports.planRelease(actor, area, ref, typed)
    else if (does === 'open') await services.reports.openStep(actor, area, ref, typed)
    else await services.impact.changeAnswer(actor, area, ref, typed)
    if (does !== 'change') return redirect(`/desk/${area}/answers/${ref}#release`, 303)
    return redirect(`/desk/${area}/answers/${ref}?given#now`)
  })
}

export default function DeskOneAnswerPage() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <AnswerDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
