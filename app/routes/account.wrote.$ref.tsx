import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ReceiptView } from '../contract/say.ts'
import { authorAction } from '../feedback/author-action.ts'
import { SayReceipt } from '../feedback/say-receipt.tsx'
import { TracePage } from '../feedback/trace-page.tsx'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm } from '../read-form.ts'
import { type FormAnswer, load, submit } from '../respond.ts'

export const meta = () => [{ title: 'What happened to what you said · Common Thread' }, { name: 'robots', content: 'noindex' }]
export const handle = { enhance: ['enhance'] }

export const loader = ({ context: { services, actor, baseUrl }, params, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const trace = await services.feedback.traceOfWritten(actor, params.ref)
    return { trace, frame: await services.people.frame(trace.stories[0]?.area.slug), baseUrl }
  })

export const action = async ({ context: { services, actor }, params, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const receipt = await authorAction(services, actor, typed)
    return receipt ? { receipt } : redirect(`/account/wrote/${params.ref}`, 303)
  })
}

export default function OwnTrace() {
  const { trace, frame, baseUrl } = useLoaderData<typeof loader>()
  const { receipt, ...answer } = (useActionData() ?? {}) as Partial<FormAnswer> & { receipt?: ReceiptView }
  return (
    <AreaFrame frame={frame} back={{ href: '/account', label: 'Back to your account' }}>
      {receipt ? (
        <SayReceipt receipt={receipt} frame={frame} baseUrl={baseUrl} />
      ) : (
        <TracePage trace={trace} frame={frame} byCode={false} {...answer} />
      )}
    </AreaFrame>
  )
}
