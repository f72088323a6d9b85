import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'
import { ThemeLines } from '#app/themes/theme-list.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `Themes · Common Thread, ${data?.frame.area.name ?? ''}` }]

export const loader = ({ context: { services, actor }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ themes: await services.impact.themes(actor, area), frame: await services.people.frame(area) }))

export default function Themes() {
  const { themes, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="Themes">
      <p className="govuk-body-l">What families say is put under these themes by people. They are the themes of the plan for this area.</p>
      {themes.length > 0 ? <ThemeLines area={frame.area.slug} themes={themes} /> : <p className="govuk-body">There are no themes yet.</p>}
    </AreaFrame>
  )
}
