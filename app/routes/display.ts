import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { readForm, typedText } from '#app/read-form.ts'

const THEMES = ['auto', 'light', 'dim', 'dark']
const YEAR_SECONDS = 31_536_000

/** "Light on this screen": kept in a cookie of this device, nowhere else. */
export const action = async ({ request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  const theme = THEMES.find((known) => known === typedText(typed, 'theme')) ?? 'auto'
  return redirect(ownPath(typedText(typed, 'returnTo')), {
    status: 303,
    headers: { 'Set-Cookie': `ct-display=${theme}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly` },
  })
}

/** Only a path of this site; anything else leads to the front page. */
const ownPath = (text: string) => (/^\/(?![/\\])[\x21-\x7e]*$/.test(text) && !text.includes('\\') ? text : '/')

export const loader = () => redirect('/')
