import { redirect } from '@remix-run/node'
import type { Actor } from '../contract/actor.ts'

/** Sends whoever is not signed in to the sign-in page, and from there back. The services ask again who may do what. */
export function signedIn(actor: Actor, request: Request) {
  if (actor.accountId) return
  const { pathname, search } = new URL(request.url)
  throw redirect(`/sign-in?next=${encodeURIComponent(pathname + search)}`)
}
