import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { localPath } from '../contract/local-path.ts'
import { keysCookie } from '../moderation/keys-cookie.ts'
import { readForm, typedText } from '../read-form.ts'

/** Turns single keys off or on, on this device. */
export const action = async ({ params: { area }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const headers = { 'Set-Cookie': keysCookie(typedText(typed, 'keys') !== 'off') }
  return redirect(localPath(typed.returnTo, `/desk/${area}`), { status: 303, headers })
}

export const loader = ({ params: { area } }: ActionFunctionArgs) => redirect(`/desk/${area}`)
