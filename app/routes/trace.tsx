import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import type { ReceiptView } from '#app/contract/say.ts'
import { authorAction } from '#app/feedback/author-action.ts'
import { OpenTrace } from '#app/feedback/open-trace.tsx'
import { SayReceipt } from '#app/feedback/say-receipt.tsx'
import { TracePage } from '#app/feedback/trace-page.tsx'
import { AreaFrame, PlainFrame } from '#app/frame.tsx'
import { readForm, typedText } from '#app/read-form.ts'
import { type FormAnswer, load, submit } from '#app/respond.ts'

export const meta = () => [{ title: 'Follow what I said · Common Thread' }, { name: 'robots', content: 'noindex' }]
export const handle = { enhance: ['enhance'] }

export const loader = ({ context: { services, actor, baseUrl } }: LoaderFunctionArgs) =>
  load(async () => {
    const trace = await services.feedback.trace(actor)
    const frame = trace && (await services.people.frame(trace.stories[0]?.area.slug))
    return { trace, frame, baseUrl, signedIn: actor.accountId !== undefined }
  })

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const { cookies } = services.people
  return submit(typed, async () => {
    const wanted = typedText(typed, 'do')
    if (wanted === 'close') return redirect('/', { status: 303, headers: { 'Set-Cookie': cookies.clearTrace() } })
    if (wanted === 'open' || wanted === '') {
      const { codeHash } = await services.feedback.openTrace(actor, typed.code)
      return redirect('/trace', { status: 303, headers: { 'Set-Cookie': await cookies.traceCookie(codeHash) } })
    }
    const receipt = await authorAction(services, actor, typed)
    return receipt ? { receipt } : redirect(`/trace#${typedText(typed, 'ref')}`, 303)
  })
}

export default function TraceRoute() {
  const { trace, frame, baseUrl, signedIn } = useLoaderData<typeof loader>()
  const { receipt, ...answer } = (useActionData() ?? {}) as Partial<FormAnswer> & { receipt?: ReceiptView }
  if (!trace || !frame)
    return (
      <PlainFrame>
        <OpenTrace {...answer} signedIn={signedIn} />
      </PlainFrame>
    )
  return (
    <AreaFrame frame={frame}>
      {receipt ? (
        <SayReceipt receipt={receipt} frame={frame} baseUrl={baseUrl} />
      ) : (
        <TracePage trace={trace} frame={frame} byCode {...answer} />
      )}
    </AreaFrame>
  )
}
