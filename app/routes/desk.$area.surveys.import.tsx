import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { readPaper } from '../meetings/read-paper.ts'
import { signedIn } from '../moderation/signed-in.ts'
import { load, submit } from '../respond.ts'
import { ImportPage } from '../surveys/import-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Take in a questionnaire · Common Thread, ${data?.frame.area.name}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    await services.surveys.mayTakeIn(actor, area)
    return { frame: await services.people.frame(area) }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  signedIn(actor, request)
  const { file } = await readPaper(request)
  return submit({}, async () => ({ taken: await services.surveys.takeInSurvey(actor, area, file?.bytes) }))
}

export default function DeskSurveyImport() {
  const { frame } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/desk/${slug}/surveys`, label: 'Surveys' }}>
      <ImportPage
        area={slug}
        answer={answer && 'errors' in answer ? answer : undefined}
        taken={answer && 'taken' in answer ? answer.taken : undefined}
      />
    </AreaFrame>
  )
}
