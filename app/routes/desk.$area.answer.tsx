import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '../frame.tsx'
import { ChoosePage } from '../impact/choose-page.tsx'
import { WritePage } from '../impact/write-page.tsx'
import { signedIn } from '../moderation/signed-in.ts'
import { readForm } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Answer · Common Thread, ${data?.frame.area.name}` }]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const query = new URL(request.url).searchParams
    const refs = query.getAll('refs').flatMap((text) => text.split(','))
    const asked = { theme: query.get('theme') ?? '', answered: query.get('answered') === 'yes' }
    const chosen = refs.length > 0 ? await services.impact.chosen(actor, area, refs) : undefined
    return {
      chosen,
      list: chosen ? undefined : await services.impact.answerable(actor, area, asked),
      asked,
      may: await services.moderation.mayHere(actor, area),
      frame: await services.people.frame(area),
    }
  })

export const action = async ({ context: { services, actor }, params: { area = '' }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => redirect(`/desk/${area}/answers/${await services.impact.answer(actor, area, typed)}?given#now`))
}

export default function DeskAnswerPage() {
  const { frame, may, chosen, list, asked } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const area = frame.area.slug
  return (
    <AreaFrame frame={frame}>
      {list ? (
        <ChoosePage area={area} may={may} {...list} asked={asked} />
      ) : (
        <WritePage
          area={area}
          may={may}
          rows={chosen?.rows ?? []}
          themes={chosen?.themes ?? []}
          actions={chosen?.actions ?? []}
          answer={answer}
        />
      )}
    </AreaFrame>
  )
}
