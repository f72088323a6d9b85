import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { readForm } from '#app/read-form.ts'
import { load } from '#app/respond.ts'
import { SurveyStart } from '#app/surveys/survey-start.tsx'
import { SurveyStep } from '#app/surveys/survey-step.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.start.title.text ?? 'Survey'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ start: await services.surveys.start(area, ref), frame: await services.people.frame(area) }))

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return load(() => services.surveys.step(actor, area, ref, typed))
}

export default function SurveyRoute() {
  const { start, frame } = useLoaderData<typeof loader>()
  const step = useActionData<typeof action>()
  return <AreaFrame frame={frame}>{step ? <SurveyStep frame={frame} step={step} /> : <SurveyStart start={start} />}</AreaFrame>
}
