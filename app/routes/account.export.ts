import type { LoaderFunctionArgs } from '@remix-run/node'
import { signedIn } from '../moderation/signed-in.ts'
import { load } from '../respond.ts'

/** A copy of everything that is held about whoever asks, as a file. */
export const loader = ({ context: { services, actor }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    const copy = await services.people.exportAccount(actor, request.headers.get('cookie') ?? undefined)
    return new Response(`${JSON.stringify(copy, null, 2)}\n`, {
      headers: {
        'Content-Type': 'application/json; charset=utf-8',
        'Content-Disposition': 'attachment; filename="common-thread-account.json"',
        'Cache-Control': 'no-store',
      },
    })
  })
