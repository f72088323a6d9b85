import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { load } from '#app/respond.ts'
import { ResultsPage } from '#app/surveys/results-page.tsx'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What families answered: ${data?.results.title ?? 'survey'} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => ({
    results: await services.surveys.results(area, ref, new URL(request.url).searchParams.get('wave') ?? undefined),
    frame: await services.people.frame(area),
  }))

export default function SurveyResults() {
  const { results, frame } = useLoaderData<typeof loader>()
  const { slug, name } = frame.area
  return (
    <AreaFrame
      frame={frame}
      title={
        <span lang={results.language} dir="auto">
          {results.title}
        </span>
      }
      back={{ href: `/${slug}`, label: name }}
    >
      <ResultsPage area={slug} results={results} />
    </AreaFrame>
  )
}
