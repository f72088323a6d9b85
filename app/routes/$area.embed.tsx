import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import { EmbedPage } from '#app/reports/embed-page.tsx'
import { load } from '#app/respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Show it on your own site · Common Thread, ${data?.frame.area.name ?? ''}` },
]

export const loader = ({ context: { services, actor, baseUrl }, params: { area = '' } }: LoaderFunctionArgs) =>
  load(async () => {
    const { plan, reports, impact, people } = services
    const frame = await people.frame(area)
    const src = (path: string) => `${baseUrl}/embed/${frame.area.slug}${path}`
    const current = await plan.currentPlan(actor, area)
    const { reports: lines } = await reports.reports(actor, area)
    const { themes } = await impact.impact(actor, area, {})
    return {
      frame,
      choices: [
        { title: 'You said, we did', src: src('/ledger') },
        ...(current ? [{ title: `Both ratings: ${current.plan.title}`, src: src(`/plan/${current.plan.ref}/ratings`) }] : []),
        ...lines
          .filter(({ kind, isPublic }) => kind === 'local_offer' && isPublic)
          .map(({ ref, title }) => ({ title, src: src(`/reports/${ref}`) })),
        ...themes.map(({ slug, title }) => ({ title: `Theme: ${title}`, src: src(`/themes/${slug}`) })),
      ],
    }
  })

export default function Embed() {
  const { frame, choices } = useLoaderData<typeof loader>()
  return (
    <AreaFrame frame={frame} title="Show it on your own site">
      <EmbedPage choices={choices} />
    </AreaFrame>
  )
}
