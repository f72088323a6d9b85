import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { readForm } from '#app/read-form.ts'
import { load, submit } from '#app/respond.ts'
import { DatePage } from '#app/submissions/date-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `How the date of point ${data?.view.number ?? ''} was computed · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref, number } }: LoaderFunctionArgs) =>
  load(async () => ({
    view: await services.submissions.pointDate(actor, area, ref, number),
    frame: await services.people.frame(area),
  }))

export const action = async ({ context: { services, actor }, params: { area = '', ref, number }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    await services.submissions.changePointClock(actor, area, ref, number, typed)
    throw redirect(`/${area}/submissions/${ref}/points/${number}/date`, 303)
  })
}

export default function PointDate() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  const whole = view.title || `The ${view.kind} of ${view.forum}`
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/submissions/${view.ref}#point-${view.number}`, label: whole }}>
      <h1 className="govuk-heading-xl">How the date of point {view.number} was computed</h1>
      <DatePage
        date={view.date}
        began={`The ${view.kind} was given`}
        openDataHref={`/api/v1/${slug}/submissions.csv`}
        answer={useActionData<typeof action>()}
      />
    </AreaFrame>
  )
}
