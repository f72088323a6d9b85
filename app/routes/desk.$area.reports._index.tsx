import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm, typedText } from '../read-form.ts'
import { doneWords, formNamed, reportsAction } from '../reports/reports-action.ts'
import { ReportsDeskPage } from '../reports/reports-desk-page.tsx'
import { load } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Reports · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    const plans = await services.plan.plansOf(actor, area)
    return {
      view: await services.reports.reportsAtDesk(actor, area),
      recipients: await services.reports.recipients(actor, area),
      plans: plans.filter(({ state }) => state !== 'draft'),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      form: formNamed(query.get('form')),
      done: doneWords(query.get('done')),
      today: services.reports.today(),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, () => reportsAction(services, actor, area, typed))
}

export default function DeskReports() {
  const { frame, form, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const sent = formNamed(typedText(answer?.typed, 'do'))
  return (
    <AreaFrame frame={frame}>
      <ReportsDeskPage {...page} form={sent ?? form} area={frame.area.slug} answer={answer} />
    </AreaFrame>
  )
}
