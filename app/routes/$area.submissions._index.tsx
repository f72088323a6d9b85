import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'
import { SubmissionList } from '#app/submissions/submission-list.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Letters and reports of groups · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const after = new URL(request.url).searchParams.get('after')
    return { view: await services.submissions.submissions(actor, area, after), frame: await services.people.frame(area) }
  })

export default function Submissions() {
  const { view, frame } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="Letters and reports of groups">
      <SubmissionList area={frame.area.slug} view={view} />
    </AreaFrame>
  )
}
