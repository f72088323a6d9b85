import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { load, submit } from '#app/respond.ts'
import { BeginForm } from '#app/submissions/begin-form.tsx'
import { OnlyGroups } from '#app/submissions/only-groups.tsx'
import { readLetter, refuseFile } from '#app/submissions/read-letter.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Send a letter for your group · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.submissions.beginPage(actor, area), frame: await services.people.frame(area) }))

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const { typed, wrong } = await readLetter(request)
  return submit(typed, async () => {
    refuseFile(wrong)
    throw redirect(`/${area}/submissions/${await services.submissions.begin(actor, area, typed)}/draft`, 303)
  })
}

export default function NewSubmission() {
  const { view, frame } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/submissions`, label: 'Letters and reports' }}>
      {view.groups.length > 0 ? (
        <BeginForm area={slug} view={view} {...answer} />
      ) : (
        <OnlyGroups area={frame.area} signedIn={view.signedIn} next={`/${slug}/submissions/new`} />
      )}
    </AreaFrame>
  )
}
