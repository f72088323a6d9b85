import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { INVITE_ANSWERS } from '#app/contract/meetings.ts'
import { PlainFrame } from '#app/frame.tsx'
import { InvitedPage } from '#app/meetings/invited-page.tsx'
import { linkIn } from '#app/people/link-in.ts'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm, typedText } from '#app/read-form.ts'
import { load } from '#app/respond.ts'

export const meta = () => [{ title: 'Invitation to a meeting · Common Thread' }, { name: 'robots', content: 'noindex' }]

export const loader = ({ context, params, request }: LoaderFunctionArgs) =>
  load(async () => {
    const view = await context.services.meetings.invited(linkIn(context, request, 'invited'))
    const done = new URL(request.url).searchParams.get('done')
    return {
      view,
      chosen: INVITE_ANSWERS.find((answer) => answer === params.answer),
      done: done === 'answer' || done === 'end' ? (done as 'answer' | 'end') : undefined,
    }
  })

export const action = async ({ context, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const { meetings } = context.services
    const link = linkIn(context, request, 'invited')
    const ends = typedText(typed, 'do') === 'end'
    if (ends) await meetings.endAccessOfForum(link, typedText(typed, 'invite'), typedText(typed, 'id'), typed)
    else await meetings.answerInvite(link, typed)
    throw redirect(`/invited?done=${ends ? 'end' : 'answer'}`, 303)
  })
}

export default function Invited() {
  const page = useLoaderData<typeof loader>()
  return (
    <PlainFrame>
      <InvitedPage {...page} answer={useActionData<typeof action>()} />
    </PlainFrame>
  )
}
