import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm, typedText } from '../read-form.ts'
import { ReportDeskPage } from '../reports/report-desk-page.tsx'
import { doneWords } from '../reports/reports-action.ts'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.report.title} · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      view: await services.reports.reportAtDesk(actor, area, ref),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      done: doneWords(new URL(request.url).searchParams.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const opens = typedText(typed, 'do') === 'open'
    if (opens) await services.reports.openStep(actor, area, ref, typed)
    else await services.reports.planRelease(actor, area, ref, typed)
    return redirect(`/desk/${area}/reports/${ref}?done=${opens ? 'open' : 'plan'}`, 303)
  })
}

export default function DeskReport() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${frame.area.slug}/reports`, label: 'All reports' }}>
      <ReportDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
