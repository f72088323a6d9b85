import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { submitKept } from '../plan/desk-submit.ts'
import { readForm } from '../read-form.ts'
import { load } from '../respond.ts'
import { surveyDeskAction, surveyDone } from '../surveys/survey-desk-action.ts'
import { SurveyDeskPage } from '../surveys/survey-desk-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.survey.definition.title.text} · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    const given = (name: string) => query.get(name) ?? ''
    return {
      survey: await services.surveys.surveyAtDesk(actor, area, ref),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      asked: { at: given('at'), id: given('id'), page: given('page'), type: given('type'), on: given('on'), in: given('in') },
      done: surveyDone(query.get('done')),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, () => surveyDeskAction(services, actor, { area, ref, typed }))
}

export default function DeskSurvey() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${frame.area.slug}/surveys`, label: 'All surveys' }}>
      <SurveyDeskPage {...page} area={frame.area.slug} answer={useActionData<typeof action>()} />
    </AreaFrame>
  )
}
