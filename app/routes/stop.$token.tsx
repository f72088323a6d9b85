import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { Button, ButtonGroup } from '#app/design/button.tsx'
import { PlainFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'

export const meta = () => [{ title: 'Stop these e-mails · Common Thread' }, { name: 'robots', content: 'noindex' }]

export const loader = ({ context: { services }, params }: LoaderFunctionArgs) => load(() => services.notifications.stoppable(params.token))

/** Also what mail programs send when their own "stop" is tapped. */
export const action = ({ context: { services }, params }: ActionFunctionArgs) =>
  load(async () => {
    await services.notifications.stop(params.token)
    return redirect(`/stop/${params.token}`, 303)
  })

export default function StopPage() {
  const { stopped } = useLoaderData<typeof loader>()
  if (stopped)
    return (
      <PlainFrame title="You get no more of these e-mails">
        <p className="govuk-body-l">The address is gone. What you said still counts.</p>
        <p className="govuk-body">
          With your five words you can <a href="/trace">look at any time</a>, and ask for e-mails again.
        </p>
      </PlainFrame>
    )
  return (
    <PlainFrame title="Stop these e-mails?">
      <p className="govuk-body-l">You get no more e-mails about this one thing. What you said still counts.</p>
      <form method="post">
        <ButtonGroup full>
          <Button>Yes, stop them</Button>
        </ButtonGroup>
      </form>
    </PlainFrame>
  )
}
