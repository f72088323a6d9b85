import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm, typedText } from '../read-form.ts'
import { ExclusionsPage } from '../reports/exclusions-page.tsx'
import { doneWords } from '../reports/reports-action.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Left out of the local offer report · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      lines: await services.reports.exclusions(actor, area),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      done: doneWords(new URL(request.url).searchParams.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const reviews = typedText(typed, 'do') === 'review'
    if (reviews) await services.reports.reviewExclusion(actor, area, typed.id, typed)
    else await services.reports.exclude(actor, area, typed.ref, typed)
    return redirect(`/desk/${area}/exclusions?done=${reviews ? 'review' : 'exclude'}`, 303)
  })
}

export default function DeskExclusions() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <ExclusionsPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
