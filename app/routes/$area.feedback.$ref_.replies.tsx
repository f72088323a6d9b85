import type { LoaderFunctionArgs } from '@remix-run/node'
import { drawReplies } from '#app/feedback/draw-replies.tsx'
import { load } from '#app/respond.ts'

/** The replies of a thread, drawn anew, when anything public changed since a position; otherwise an empty answer (204). */
export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const asked = new URL(request.url).searchParams
    const since = Number.parseInt(asked.get('since') ?? '', 10) || 0
    const view = await services.feedback.repliesSince(actor, area, ref, since, asked.get('from'))
    return view
      ? new Response(drawReplies(view), { headers: { 'Content-Type': 'text/html; charset=utf-8' } })
      : new Response(null, { status: 204 })
  })
