import type { ThemeId } from '#app/contract/ids.ts'
import { type Back, CONTACT, DAYS, type Input, nothing, slug } from './harmless-words.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

export function adminForms({ world, area, staff, theme, made, strict, lone }: NaughtyTown): Record<string, NaughtyForm> {
  const { people, themes } = world.services
  const settings = { name: 'Wyrefield', council: 'The council', terms: 'Be kind.', ...DAYS }
  const mandate = { title: 'Chair', scope: 'All families', howChosen: 'By vote' }
  const office = { title: '', scope: '', howChosen: '' }
  const pick = (from: Input, ...names: string[]) => Object.fromEntries(names.map((name) => [name, from[name] as string]))
  return {
    MakeAreaForm: {
      kept: ['council', 'name', 'slug', 'terms'],
      named: [],
      harmless: () => ({ ...settings, slug: slug() }),
      send: async (input) => ({ ...(await people.areaSettings(staff, (await people.makeArea(staff, input)).slug)) }) as unknown as Back,
    },
    ChangeAreaForm: {
      kept: ['council', 'name', 'terms'],
      named: [],
      oneByOne: true,
      harmless: () => settings,
      async send(input) {
        await people.changeArea(staff, area.slug, input)
        return (await people.areaSettings(staff, area.slug)) as unknown as Back
      },
    },
    OrganisationForm: {
      kept: ['name'],
      named: [],
      oneByOne: true,
      harmless: () => ({ name: 'The council', kind: 'council' }),
      async send(input) {
        await people.putOrganisation(staff, area.slug, made.organisation, input)
        return pick((await people.organisations(staff, area.slug)).find(({ id }) => id === made.organisation)! as unknown as Input, 'name')
      },
    },
    ForumForm: {
      kept: ['about', 'name'],
      named: [],
      oneByOne: true,
      harmless: () => ({ name: 'The forum', about: 'For all', kind: 'pcf' }),
      async send(input) {
        await people.putForum(staff, area.slug, made.forum, input)
        return pick((await people.forums(staff, area.slug)).find(({ id }) => id === made.forum)! as unknown as Input, 'name', 'about')
      },
    },
    ContactForm: {
      kept: ['hours', 'name', 'note', 'phone', 'web'],
      named: [],
      oneByOne: true,
      harmless: () => CONTACT,
      async send(input) {
        await people.putContact(staff, area.slug, made.contact, input)
        return (await people.contacts(staff, area.slug)).find(({ id }) => id === made.contact)! as unknown as Back
      },
    },
    ThemeForm: {
      kept: ['about', 'title'],
      named: [],
      oneByOne: true,
      harmless: () => ({ title: 'School transport', about: 'Taxis' }),
      async send(input) {
        await themes.changeTheme(staff, strict.slug, lone.id, input)
        return (await themes.themes(staff, strict.slug)).find(({ id }) => id === lone.id)! as unknown as Back
      },
    },
    MakeThemeForm: {
      kept: ['about', 'slug', 'title'],
      named: [],
      harmless: () => ({ title: slug(), about: 'Taxis', slug: slug() }),
      async send(input) {
        const theme = await themes.makeTheme(staff, area.slug, input)
        return (await themes.themes(staff, area.slug)).find((line) => line.slug === theme.slug)! as unknown as Back
      },
    },
    MergeThemeForm: {
      kept: [],
      named: ['into'],
      harmless: () => ({ into: 'theme_1' }),
      send: (input) => themes.mergeTheme(staff, area.slug, theme.id as ThemeId, input).then(nothing),
    },
    MandateForm: {
      kept: ['howChosen', 'scope', 'title'],
      named: [],
      oneByOne: true,
      harmless: () => mandate,
      async send(input) {
        const { id } = staff.roles.find(({ role }) => role === 'supporter')!
        await people.changeMandate(staff, id, input)
        return (await people.staff(staff, area.slug)).holders.find((holder) => holder.id === id)! as unknown as Back
      },
    },
    InviteForm: {
      kept: ['email', 'howChosen', 'scope', 'title'],
      named: ['forum', 'organisation'],
      oneByOne: true,
      harmless: () => ({ ...mandate, role: 'supporter', email: 'ann@example.org' }),
      async send(input) {
        await people.invite(staff, area.slug, input)
        const [invitation] = (await people.staff(staff, area.slug)).invitations
        await people.withdraw(staff, invitation!.id)
        return { ...office, ...invitation } as unknown as Back
      },
    },
  }
}
