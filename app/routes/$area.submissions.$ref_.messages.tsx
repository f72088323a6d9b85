import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { HelpFirst } from '#app/feedback/help-first.tsx'
import { AreaFrame } from '#app/frame.tsx'
import { signedIn } from '#app/moderation/signed-in.ts'
import { readForm, typedText } from '#app/read-form.ts'
import { type FormAnswer, load, submit } from '#app/respond.ts'
import { FillPage } from '#app/submissions/fill-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Put messages in · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return { view: await services.submissions.fillPage(actor, area, ref, randomUUID()), frame: await services.people.frame(area) }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const { submissions } = services
  return submit(typed, async () => {
    const wanted = typedText(typed, 'do')
    if (wanted === 'deliver') await submissions.deliver(actor, area, ref)
    else if (wanted === 'again') await submissions.sendAgain(actor, area, ref)
    else return { came: await submissions.putMessages(actor, area, ref, typed) }
    throw redirect(`/${area}/submissions/${ref}/messages#deliver`, 303)
  })
}

export default function BackpackMessages() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { came, ...answer } = (useActionData() ?? {}) as Partial<FormAnswer> & { came?: { added: number; helpFirst: boolean } }
  const page = <FillPage view={view} answer={answer.errors ? (answer as FormAnswer) : undefined} added={came?.added} />
  return (
    <AreaFrame frame={frame} back={{ href: `/${frame.area.slug}/submissions/${view.ref}`, label: 'The backpack' }}>
      {came?.helpFirst && <HelpFirst frame={frame} />}
      {page}
    </AreaFrame>
  )
}
