import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { signedIn } from '../moderation/signed-in.ts'
import { AdminFrame, adminTitle } from '../people/admin-frame.tsx'
import { AdminList } from '../people/admin-list.tsx'
import { adminMode } from '../people/admin-mode.ts'
import { ThemeForm } from '../people/theme-forms.tsx'
import { themeRow } from '../people/theme-row.tsx'
import { readForm, typedText } from '../read-form.ts'
import { load, submit } from '../respond.ts'

export const meta: MetaFunction<typeof loader> = ({ data }) => adminTitle('themes', data?.frame.area.name)

export const loader = ({ context: { services, actor }, params: { area }, request }: LoaderFunctionArgs) =>
  load(async () => {
    signedIn(actor, request)
    return { themes: await services.themes.themes(actor, area), frame: await services.people.frame(area), ...adminMode(request) }
  })

export const action = async ({ context: { services, actor }, params: { area }, request }: ActionFunctionArgs) => {
  const typed = await readForm(request)
  return submit(typed, async () => {
    const { changeId } = adminMode(request)
    const wanted = typedText(typed, 'do')
    if (wanted === 'remove') await services.themes.retireTheme(actor, area, changeId)
    else if (wanted === 'merge') await services.themes.mergeTheme(actor, area, changeId, typed)
    else if (wanted === 'bring-back') await services.themes.bringBackTheme(actor, area, typed.id)
    else if (changeId) await services.themes.changeTheme(actor, area, changeId, typed)
    else await services.themes.makeTheme(actor, area, typed)
    throw redirect(`/desk/admin/${area}/themes?done`, 303)
  })
}

export default function AdminThemes() {
  const { themes, frame, adding, changeId, done } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const theme = themes.find(({ id, retired }) => id === changeId && !retired)
  return (
    <AdminFrame frame={frame} screen="themes" done={done ? 'It is saved.' : undefined}>
      {adding || theme ? (
        <ThemeForm theme={theme} others={themes.filter(({ id, retired }) => id !== changeId && !retired)} answer={answer} />
      ) : (
        <AdminList
          title="Themes"
          intro="What families talk about, and what the plan is sorted by."
          none="No theme yet. Without themes nobody sees what families talk about most."
          add={{ href: '?new', label: 'Add a theme' }}
          rows={themes.map(themeRow)}
        />
      )}
    </AdminFrame>
  )
}
