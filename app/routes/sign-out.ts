import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { load } from '../respond.ts'

/** Ends the sign-in of this browser. */
export const action = ({ context: { services }, request }: ActionFunctionArgs) =>
  load(async () => {
    const { setCookie } = await services.people.signOut(request.headers.get('cookie') ?? undefined)
    return redirect('/sign-in?done=out', { status: 303, headers: { 'Set-Cookie': setCookie } })
  })

export const loader = () => redirect('/account')
