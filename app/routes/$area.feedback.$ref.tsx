import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { agreeOrFollow } from '#app/feedback/agree-or-follow.ts'
import { ThreadPage } from '#app/feedback/thread-page.tsx'
import { AreaFrame } from '#app/frame.tsx'
import type { RouteHandle } from '#app/handle.ts'
import { load } from '#app/respond.ts'

export const handle: RouteHandle = { enhance: ['enhance'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${data.view.excerpt} · Common Thread, ${data.frame.area.name}` : 'Common Thread' },
]

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = new URL(request.url).searchParams
    const agreed = asked.get('metoo') ?? undefined
    const view = await services.feedback.thread(actor, area, ref, asked.get('from'))
    if ('inThread' in view) {
      const query = new URLSearchParams({ ...(view.from && { from: view.from }), ...(agreed && { metoo: view.reply }) }).toString()
      throw redirect(`/${area}/feedback/${view.inThread}${query && `?${query}`}#r-${view.reply}`)
    }
    return { view, agreed, frame: await services.people.frame(area) }
  })

export const action = ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) =>
  load(() => agreeOrFollow(services, actor, area, ref, request))

export default function Thread() {
  const { view, agreed, frame } = useLoaderData<typeof loader>()
  const { slug } = frame.area
  return (
    <AreaFrame frame={frame} back={{ href: `/${slug}/feedback`, label: 'What families say' }}>
      <ThreadPage area={slug} view={view} agreed={agreed} />
    </AreaFrame>
  )
}
