import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PlainFrame } from '#app/frame.tsx'
import { linkIn } from '#app/people/link-in.ts'
import { readForm, typedText } from '#app/read-form.ts'
import { load } from '#app/respond.ts'
import { DeliveryPage } from '#app/submissions/delivery-page.tsx'

export const meta = () => [{ title: 'Messages from families · Common Thread' }, { name: 'robots', content: 'noindex' }]

export const loader = ({ context, request }: LoaderFunctionArgs) =>
  load(async () => {
    const { people, submissions } = context.services
    const link = linkIn(context, request, 'delivery')
    const view = await submissions.delivery(link, people.cookies.deliveryIn(request.headers.get('cookie')))
    return { view, sent: new URL(request.url).searchParams.has('sent') }
  })

export const action = ({ context, request }: ActionFunctionArgs) =>
  load(async () => {
    const { people, submissions } = context.services
    const wanted = typedText(await readForm(request), 'do')
    const link = linkIn(context, request, 'delivery')
    if (wanted === 'open') {
      const headers = { 'Set-Cookie': people.cookies.deliveryCookie(await submissions.openLink(link)) }
      return redirect('/delivery', { status: 303, headers })
    }
    if (wanted === 'again') {
      await submissions.askAgain(context.actor, link)
      return redirect('/delivery?sent', 303)
    }
    await submissions.acknowledge(people.cookies.deliveryIn(request.headers.get('cookie')))
    return redirect('/delivery', 303)
  })

export default function Delivery() {
  const { view, sent } = useLoaderData<typeof loader>()
  return (
    <PlainFrame>
      <DeliveryPage view={view} sent={sent} />
    </PlainFrame>
  )
}
