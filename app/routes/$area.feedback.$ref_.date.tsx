import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { readForm } from '#app/read-form.ts'
import { load, submit } from '#app/respond.ts'
import { DatePage } from '#app/submissions/date-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `How the date of an answer was computed · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ date: await services.calendar.answerDate(actor, area, ref), frame: await services.people.frame(area), ref }))

export const action = async ({ context: { services, actor }, params: { area = '', ref = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    await services.calendar.changeAnswerClock(actor, area, ref, typed)
    throw redirect(`/${area}/feedback/${ref}/date`, 303)
  })
}

export default function AnswerDate() {
  const { date, frame, ref } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/feedback/${ref}`, label: 'What was said' }}>
      <h1 className="govuk-heading-xl">How the date of the answer was computed</h1>
      <DatePage
        date={date}
        began={date.began === 'meeting' ? 'The clock starts with the meeting' : 'It was said'}
        openDataHref={`/api/v1/${slug}/contributions.csv`}
        answer={useActionData<typeof action>()}
      />
    </AreaFrame>
  )
}
