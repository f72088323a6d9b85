import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'
import { SurveysDeskPage } from '../surveys/surveys-desk-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Surveys · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      surveys: await services.surveys.surveysAtDesk(actor, area),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      adding: new URL(request.url).searchParams.has('new'),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () =>
    redirect(`/desk/${area}/surveys/${await services.surveys.beginSurvey(actor, area, typed)}?done=made`, 303),
  )
}

export default function DeskSurveys() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame}>
      <SurveysDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
