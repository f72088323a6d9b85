import { redirect } from '@remix-run/node'
import type { PageContext } from '../load-context.ts'

type Purpose = 'confirm' | 'reset' | 'invitation' | 'first_admin' | 'delivery' | 'invited'

/**
 * The token of the link that this browser came by. It is taken out of the address at once, by a redirect that keeps it in a cookie for an
 * hour: it stands in no history, no log and no address that is passed on.
 */
export function linkIn({ services }: Pick<PageContext, 'services'>, request: Request, purpose: Purpose): string | undefined {
  const url = new URL(request.url)
  const token = url.searchParams.get('t')
  if (token === null) return services.people.cookies.linkIn(request.headers.get('cookie'), purpose)
  const headers = { 'Set-Cookie': services.people.cookies.linkCookie(purpose, token), 'Referrer-Policy': 'no-referrer' }
  throw redirect(url.pathname, { status: 303, headers })
}
