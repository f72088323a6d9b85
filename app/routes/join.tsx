import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { PlainFrame } from '#app/frame.tsx'
import { JoinPage } from '#app/meetings/join-page.tsx'
import { readForm } from '#app/read-form.ts'
import { type FormAnswer, submit } from '#app/respond.ts'

export const meta = () => [{ title: 'Join a meeting · Common Thread' }]

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const { area, ref } = await services.meetings.meetingOfCode(actor, typed)
    return redirect(`/${area}/meetings/${ref}/live`, 303)
  })
}

export default function Join() {
  return (
    <PlainFrame>
      <JoinPage answer={useActionData() as FormAnswer | undefined} />
    </PlainFrame>
  )
}
