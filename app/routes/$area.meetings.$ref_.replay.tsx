import { type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { AreaFrame } from '#app/frame.tsx'
import type { RouteHandle } from '#app/handle.ts'
import { pollAction } from '#app/meetings/live-action.ts'
import { ReplayPage } from '#app/meetings/replay-page.tsx'
import { submitKept } from '#app/plan/desk-submit.ts'
import { readForm, typedText } from '#app/read-form.ts'
import { type FormAnswer, load } from '#app/respond.ts'

export const handle: RouteHandle = { enhance: ['enhance'] }

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `Catch up: ${data?.view.meeting.title ?? ''} · Common Thread, ${data?.frame.area.name ?? ''}` },
]

/** Which chapter is asked for: by its number, or by an item of the agenda. */
function askedIn({ url }: Request) {
  const { searchParams } = new URL(url)
  const [chapter, item] = [searchParams.get('chapter') ?? '', searchParams.get('item') ?? '']
  return { chapter: /^[1-9]\d{0,2}$/.test(chapter) ? chapter : undefined, item: /^AI-[0-9A-Z]{6}$/.test(item) ? item : undefined }
}

export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const { chapter, item } = askedIn(request)
    const view = await services.meetings.live.replay(actor, area, ref)
    const atItem = view.chapters.findIndex(({ itemRef }) => itemRef !== undefined && itemRef === item)
    return { view, frame: await services.people.frame(area), chapter: atItem >= 0 ? atItem + 1 : Number(chapter ?? 1) }
  })

export const action = async ({ context: { services, actor }, params: { area = '', ref }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submitKept(typed, async () => {
    const { setCookie } = await pollAction(services, actor, { area, ref, typed })
    const { chapter = '1', item } = askedIn(request)
    const there = `${item ? `item=${item}` : `chapter=${chapter}`}#${encodeURIComponent(typedText(typed, 'poll'))}`
    return redirect(`/${area}/meetings/${ref}/replay?${there}`, { status: 303, ...(setCookie && { headers: { 'Set-Cookie': setCookie } }) })
  })
}

export default function Replay() {
  const { view, frame, chapter } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>() as FormAnswer | undefined
  const area = frame.area.slug
  const back = { href: `/${area}/meetings/${view.meeting.ref}`, label: 'About this meeting' }
  return (
    <AreaFrame frame={frame} title="Catch up as if you were there" back={back}>
      <ReplayPage area={area} view={view} chapter={chapter} answer={answer?.errors && answer} />
    </AreaFrame>
  )
}
