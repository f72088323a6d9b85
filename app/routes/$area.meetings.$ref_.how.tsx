import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { HowItWasPage } from '#app/meetings/how-it-was-page.tsx'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm } from '#app/read-form.ts'
import { type FormAnswer, load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `How was it? ${data?.view.meeting.title ?? ''} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => ({
    view: await services.meetings.howItWas(area, ref),
    frame: await services.people.frame(area),
    thanks: new URL(request.url).searchParams.has('thanks'),
  }))

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const knows = actor.accountId !== undefined || actor.device !== undefined
    const guest = knows ? undefined : services.people.cookies.newDevice()
    await services.meetings.feelMeeting(guest ? { ...actor, device: guest.device } : actor, area, ref, typed)
    const headers = guest ? { 'Set-Cookie': guest.setCookie } : undefined
    return redirect(`/${area}/meetings/${ref}/how?thanks`, { status: 303, ...(headers && { headers }) })
  })
}

export default function HowItWas() {
  const { view, frame, thanks } = useLoaderData<typeof loader>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame} title="How was it?" back={{ href: `/${area}/meetings/${view.meeting.ref}`, label: 'About this meeting' }}>
      <p className="ct-meta" dir="auto">
        {view.meeting.title}
      </p>
      <HowItWasPage area={area} view={view} thanks={thanks} answer={useActionData() as FormAnswer | undefined} />
    </AreaFrame>
  )
}
