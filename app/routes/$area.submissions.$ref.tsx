import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { SUBMISSION_KIND_TITLES } from '#app/contract/submissions.ts'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'
import { SubmissionPage } from '#app/submissions/submission-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  {
    title: `${data ? data.view.title || SUBMISSION_KIND_TITLES[data.view.kind] : 'Letter'} · Common Thread, ${data?.frame.area.name ?? ''}`,
  },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref } }: LoaderFunctionArgs) =>
  load(async () => ({ view: await services.submissions.submission(actor, area, ref), frame: await services.people.frame(area) }))

export default function Submission() {
  const { view, frame } = useLoaderData<typeof loader>()
  const { slug, council } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/submissions`, label: 'Letters and reports' }}>
      <SubmissionPage area={slug} council={council} view={view} />
    </AreaFrame>
  )
}
