import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { RulesPage } from '../moderation/rules-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm, typedText } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Rules for danger · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return {
      rules: await services.moderation.readRules(actor, area),
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
      saved: new URL(request.url).searchParams.has('saved'),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    if (typedText(typed, 'do') === 'try') return { tried: await services.moderation.tryRules(actor, area, typed), typed, errors: {} }
    await services.moderation.editRules(actor, area, typed)
    throw redirect(`/desk/${area}/rules?saved`)
  })
}

export default function DeskRulesPage() {
  const { frame, ...page } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer ? { rules: typedText(answer.typed, 'rules'), sample: typedText(answer.typed, 'sample') } : {}
  const tried = answer && 'tried' in answer ? answer.tried : undefined
  return (
    <AreaFrame frame={frame}>
      <RulesPage {...page} area={frame.area.slug} typed={typed} errors={answer?.errors ?? {}} tried={tried} />
    </AreaFrame>
  )
}
