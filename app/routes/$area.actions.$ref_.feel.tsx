import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { FELT } from '#app/contract/felt.ts'
import { AreaFrame } from '#app/frame.tsx'
import { signedIn } from '#app/moderation/signed-in.ts'
import { FeelPage } from '#app/plan/feel-page.tsx'
import { readForm } from '#app/read-form.ts'
import { load, submit } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Have you noticed a difference? · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const view = await services.plan.actionPage(actor, area, ref)
    signedIn(actor, request)
    const { number, title, difference, brag, felt, doneNotFelt, myFelt } = view
    const shown = { ref: view.ref, number, title, difference, brag, felt, doneNotFelt }
    return { view: shown, myFelt, may: view.may.feel, frame: await services.people.frame(area) }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  signedIn(actor, request)
  const typed = await readForm(request)
  return submit(typed, async () => {
    await services.plan.feelAction(actor, area, ref, typed)
    throw redirect(`/${area}/actions/${ref}`, 303)
  })
}

export default function Feel() {
  const { view, myFelt, may, frame } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const chosen = FELT.find((felt) => felt === answer?.typed.answer) ?? myFelt
  return (
    <AreaFrame frame={frame} back={{ href: `/${frame.area.slug}/actions/${view.ref}`, label: 'Back to the action' }}>
      {may ? (
        <FeelPage view={view} felt={chosen} errors={answer?.errors} />
      ) : (
        <>
          <h1 className="govuk-heading-xl">We do not ask this yet</h1>
          <p className="govuk-body-l">We ask whether you notice a difference once an action is agreed, and as long as it stands.</p>
        </>
      )}
    </AreaFrame>
  )
}
