import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { EXCEPTION_WORDS, EXCEPTIONS } from '#app/plan/exception-words.ts'
import { ExceptionsPage } from '#app/plan/exceptions-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `What is not as it should be · Common Thread, ${data?.frame.area.name ?? ''}` },
]

/** A list that is asked for alone stands there with up to so many lines. */
const MOST_LINES = 200

export const loader = ({ context: { services, actor }, params: { area = '' }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = new URL(request.url).searchParams.get('show')
    const only = EXCEPTIONS.find((name) => name === asked)
    const view = await services.plan.exceptions(actor, area, only && MOST_LINES)
    return { view, only, frame: await services.people.frame(area) }
  })

export default function Exceptions() {
  const { view, only, frame } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  return (
    <AreaFrame
      frame={frame}
      title={only ? EXCEPTION_WORDS[only].title : 'What is not as it should be'}
      back={{ href: `/${slug}/plan`, label: 'The plan' }}
    >
      <ExceptionsPage area={slug} view={view} only={only} />
    </AreaFrame>
  )
}
