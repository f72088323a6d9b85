import { createHash } from 'node:crypto'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { load } from '#app/respond.ts'

/**
 * `/wyrefield/meetings/MT-7Q2M4X/events.json?since=12`: what happened in a meeting after a position, or how everything stands. The way of
 * whoever cannot keep a line open, and of the replay.
 */
export const loader = ({ context: { services, actor }, params: { area = '', ref }, request }: LoaderFunctionArgs) =>
  load(async () => {
    const since = new URL(request.url).searchParams.get('since')
    const { at, ...news } = await services.meetings.live.news(
      actor,
      area,
      ref,
      since && /^\d{1,9}$/.test(since) ? Number(since) : undefined,
    )
    const body = JSON.stringify(news)
    const headers = {
      ETag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
      'Cache-Control': 'no-cache',
      Date: new Date(at).toUTCString(),
    }
    if (request.headers.get('If-None-Match') === headers.ETag) return new Response(null, { status: 304, headers })
    return new Response(body, { headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' } })
  })
