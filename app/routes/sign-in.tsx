import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { localPath } from '../contract/local-path.ts'
import { PlainFrame } from '../frame.tsx'
import type { RouteHandle } from '../handle.ts'
import { browserIn, withoutPasswords } from '../people/browser-in.ts'
import { SignInPage } from '../people/sign-in-page.tsx'
import { readForm } from '../read-form.ts'
import { submit } from '../respond.ts'

export const handle: RouteHandle = { enhance: ['enhance'] }

export const meta = () => [{ title: 'Sign in · Common Thread' }]

export const loader = ({ context: { actor }, request }: LoaderFunctionArgs) => {
  const query = new URL(request.url).searchParams
  const next = localPath(query.get('next'), '/account')
  if (actor.accountId) throw redirect(next)
  return { next, done: query.get('done') ?? undefined }
}

export const action = async ({ context: { services, actor }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(withoutPasswords(typed), async () => {
    const { setCookie } = await services.people.signIn(actor, typed, browserIn(request))
    throw redirect(localPath(typed.next, '/account'), { status: 303, headers: { 'Set-Cookie': setCookie } })
  })
}

export default function SignIn() {
  return (
    <PlainFrame>
      <SignInPage {...useLoaderData<typeof loader>()} answer={useActionData<typeof action>()} />
    </PlainFrame>
  )
}
