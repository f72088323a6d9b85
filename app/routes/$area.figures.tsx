import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'
import { FiguresPage } from '#app/surveys/figures-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Nobody can be found in our figures · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => ({ rules: services.figures.rules(), frame: await services.people.frame(area) }))

export default function Figures() {
  const { rules, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="Nobody can be found in our figures" back={{ href: `/${frame.area.slug}`, label: frame.area.name }}>
      <FiguresPage rules={rules} />
    </AreaFrame>
  )
}
