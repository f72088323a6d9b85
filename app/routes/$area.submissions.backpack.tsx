import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import type { GivenView } from '#app/contract/submission-views.ts'
import { AreaFrame } from '#app/frame.tsx'
import { readForm } from '#app/read-form.ts'
import { type FormAnswer, load, submit } from '#app/respond.ts'
import { BackpackForm } from '#app/submissions/backpack-form.tsx'
import { GivenPage } from '#app/submissions/given-page.tsx'
import { OnlyGroups } from '#app/submissions/only-groups.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Begin a backpack · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor, baseUrl }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.submissions.beginPage(actor, area), frame: await services.people.frame(area), baseUrl }))

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => ({ given: await services.submissions.beginBackpack(actor, area, typed) }))
}

export default function NewBackpack() {
  const { view, frame, baseUrl } = useLoaderData<typeof loader>()
  const { given, ...answer } = (useActionData() ?? {}) as Partial<FormAnswer> & { given?: GivenView }
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/submissions`, label: 'Letters and reports' }}>
      {given ? (
        <GivenPage frame={frame} given={given} baseUrl={baseUrl} />
      ) : view.groups.length > 0 ? (
        <BackpackForm view={view} {...answer} />
      ) : (
        <OnlyGroups area={frame.area} signedIn={view.signedIn} next={`/${slug}/submissions/backpack`} />
      )}
    </AreaFrame>
  )
}
