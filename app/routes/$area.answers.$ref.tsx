import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { AnswerPage } from '#app/impact/answer-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.view.answer.title ?? 'Answer'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.impact.answerPage(actor, area, ref), frame: await services.people.frame(area) }))

export default function Answer() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/impact`, label: 'What changed' }}>
      <AnswerPage area={slug} view={view} />
    </AreaFrame>
  )
}
