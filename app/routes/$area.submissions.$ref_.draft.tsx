import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { GivenView } from '#app/contract/submission-views.ts'
import { AreaFrame } from '#app/frame.tsx'
import { signedIn } from '#app/moderation/signed-in.ts'
import { readForm, typedText } from '#app/read-form.ts'
import { type FormAnswer, load, submit } from '#app/respond.ts'
import { DraftForm } from '#app/submissions/draft-form.tsx'
import { AlreadySent, GivenPage } from '#app/submissions/given-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Are these your points? · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor, baseUrl }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const view = await services.submissions.draftOrSent(actor, area, ref)
    return { view, frame: await services.people.frame(area), baseUrl, ref: ref ?? '' }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const { submissions } = services
  return submit(typed, async () => {
    const wanted = typedText(typed, 'do')
    if (wanted === 'send') return { given: await submissions.give(actor, area, ref, typed) }
    if (wanted === 'throw') {
      await submissions.throwAway(actor, area, ref)
      throw redirect(`/${area}/submissions/new`, 303)
    }
    const number = await submissions.changeDraft(actor, area, ref, typed)
    throw redirect(`/${area}/submissions/${ref}/draft${number ? `#point-${number}` : ''}`, 303)
  })
}

export default function SubmissionDraft() {
  const { view, frame, baseUrl, ref } = useLoaderData<typeof loader>()
  const { given, ...answer } = (useActionData() ?? {}) as Partial<FormAnswer> & { given?: GivenView }
  return (
    <AreaFrame frame={frame} back={{ href: `/${frame.area.slug}/submissions`, label: 'Letters and reports' }}>
      {given ? (
        <GivenPage frame={frame} given={given} baseUrl={baseUrl} />
      ) : view ? (
        <DraftForm view={view} answer={answer.errors ? (answer as FormAnswer) : undefined} />
      ) : (
        <AlreadySent area={frame.area.slug} letter={ref} />
      )}
    </AreaFrame>
  )
}
