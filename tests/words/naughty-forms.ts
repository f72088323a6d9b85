import { randomBytes } from 'node:crypto'
import type { Actor, HeldRole } from '#app/contract/actor.ts'
import type { ThemeId } from '#app/contract/ids.ts'
import type { FeltForm } from '#app/contract/trace.ts'
import { contributionByRef, originalOf } from '#db/feedback/queries.ts'
import { responseByRef } from '#db/impact/queries.ts'
import { browserOf, member, PASSWORD, tokenFor, USER_AGENT } from '../build/people.ts'
import { submission } from '../build/public.ts'
import type { World } from '../build/world.ts'
import { agendaForms } from './naughty-agenda.ts'
import { handForms } from './naughty-hands.ts'
import { inviteForms } from './naughty-invites.ts'
import { letterForms } from './naughty-letters.ts'
import { liveForms } from './naughty-live.ts'
import { measureForms } from './naughty-measures.ts'
import { meetingForms } from './naughty-meetings.ts'
import { planForms } from './naughty-plans.ts'
import { questionForms } from './naughty-questions.ts'
import { reportForms } from './naughty-reports.ts'

type Input = Record<string, unknown>
type Back = Record<string, string | undefined | (string | undefined)[]>

/** A form of the contract and the verb that takes it. */
export interface NaughtyForm {
  /** Fields whose text comes out again. */
  kept: string[]
  /** Fields that name something else, or are only compared: whatever is typed finds nothing, or is refused. */
  named: string[]
  /** Sends the form; gives back what every kept field became, wherever it is seen. */
  send: (input: Input) => Promise<Back | undefined>
  /** What is sent where nothing naughty is. */
  harmless: () => Input
  /** Whether it changes always the same thing, so that only one can be sent at a time. */
  oneByOne?: boolean
}

const slug = () => `a${randomBytes(6).toString('hex')}`
const someMail = () => `${slug()}@example.org`
const DAYS = { readWithinDays: '1', answerWithinDays: '10', escalateWithinMinutes: '60' }
type Role = Partial<HeldRole>

/** Everything that the forms need: an area with somebody who may do everything in it. */
export async function naughtyTown(world: World) {
  const area = await world.area({ escalateWithinMinutes: 60 })
  const everywhere: Role = { role: 'area_admin', areaId: null }
  const staff = await world.holder(area, 'moderator', 'officer', 'area_admin', 'safeguarding_lead', 'supporter', everywhere)
  const theme = await world.theme(area)
  const { services } = world
  const shown = await world.say(area, 'We waited two years.')
  const decided = await world.say(area, 'Nobody rings back.')
  await services.moderation.publish(staff, area.slug, shown.ref, {})
  await world.say(area, 'I want to kill myself.')
  const [escalation] = await services.moderation.escalations.list(staff, area.slug)
  const answerRef = await services.impact.answer(staff, area.slug, { ...ANSWER, refs: [shown.ref] })
  const account = await member(world)
  const author = await world.holding(shown, account.actor)
  const made = {
    organisation: await services.people.putOrganisation(staff, area.slug, '', { name: 'The council', kind: 'council' }),
    forum: await services.people.putForum(staff, area.slug, '', { name: 'The forum', kind: 'pcf' }),
    contact: await services.people.putContact(staff, area.slug, '', CONTACT),
  }
  const strict = await world.area()
  const lone = await world.theme(strict)
  const lead = await world.holder(strict, 'safeguarding_lead')
  return { world, area, staff, theme, shown, decided, escalation: escalation!, answerRef, account, author, made, strict, lead, lone }
}
export type NaughtyTown = Awaited<ReturnType<typeof naughtyTown>>
const ANSWER = { kind: 'cannot', title: 'A line', said: 'In short', words: 'The answer', whatWouldChange: 'Money', passedTo: 'The trust' }
const CONTACT = { kind: 'sendiass', name: 'Somebody', phone: '01234 567890', web: 'https://example.org', hours: 'Always', note: 'Free' }

/** Every form. The test holds this table against the contract, so that no field can be forgotten. */
export function naughtyForms(town: NaughtyTown): Record<string, NaughtyForm> {
  return {
    ...sayingForms(town),
    ...peopleForms(town),
    ...adminForms(town),
    ...deskForms(town),
    ...answerForms(town),
    ...measureForms(town),
    ...agendaForms(town),
    ...liveForms(town),
    ...handForms(town),
    ...questionForms(town),
    ...inviteForms(town),
    ...meetingForms(town),
    ...reportForms(town),
    ...letterForms(town),
    ...planForms(town),
    ...lists(town),
  }
}

function sayingForms({ world, area, staff, shown, author }: NaughtyTown): Record<string, NaughtyForm> {
  const { feedback, moderation, tools } = world.services
  const told = async (ref: typeof shown.ref) => {
    const { id } = (await contributionByRef(world.db, ref))!
    return (await tools.vault.get<{ email: string }>(world.db, area.id, 'tell', id))?.email
  }
  const asWritten = async (receipt: typeof shown) => (await feedback.trace(await world.holding(receipt)))!.stories[0]!.words
  const say = { submission: '', words: 'We waited two years.', tell: 'ann@example.org' }
  return {
    SayForm: {
      kept: ['words', 'tell'],
      named: ['action', 'answer', 'finding', 'item', 'measure', 'parent', 'plan', 'priority', 'speakAs', 'submission', 'theme'],
      harmless: () => ({ ...say, submission: submission() }),
      async send(input) {
        const receipt = await feedback.say(world.visitor(), area.slug, input)
        await moderation.publish(staff, area.slug, receipt.ref, { spans: [] })
        const item = await moderation.item(staff, area.slug, receipt.ref)
        return { words: [await asWritten(receipt), item.words, item.shown?.words], tell: await told(receipt.ref) }
      },
    },
    SayForOthersForm: {
      kept: ['words', 'tell'],
      named: ['submission'],
      harmless: () => ({ ...say, submission: submission(), channel: 'phone', consent: 'yes' }),
      async send(input) {
        const receipt = await feedback.sayForOthers(staff, area.slug, input)
        return { words: await asWritten(receipt), tell: await told(receipt.ref) }
      },
    },
    LookForm: {
      kept: ['words'],
      named: [],
      harmless: () => ({ words: 'We waited two years.' }),
      send: async (input) => ({ words: (await feedback.lookBeforeSending(area.slug, input)).words }),
    },
    TellForm: {
      kept: ['tell'],
      named: [],
      oneByOne: true,
      harmless: () => ({ how: 'email', tell: 'ann@example.org' }),
      async send(input) {
        await feedback.tellMe(author, shown.ref, input)
        return { tell: await told(shown.ref) }
      },
    },
  }
}

function peopleForms({ world, account }: NaughtyTown): Record<string, NaughtyForm> {
  const { people } = world.services
  const browser = { cookie: undefined, userAgent: USER_AGENT }
  const passwords = (send: NaughtyForm['send'], ...named: string[]): NaughtyForm => ({
    kept: [],
    named,
    oneByOne: true,
    harmless: () => ({ email: 'ann@example.org', current: 'another-kettle-frog', password: 'another-kettle-frog' }),
    send,
  })
  return {
    SignUpForm: {
      kept: ['email', 'name'],
      named: ['password'],
      oneByOne: true,
      harmless: () => ({ email: someMail(), name: 'Ann', password: PASSWORD }),
      async send(input) {
        await people.signUp(world.visitor(), input, USER_AGENT)
        const email = String(input.email).trim()
        await people.confirm(await tokenFor(world, 'confirm', email))
        await world.services.tools.change((tx) => tx.deleteFrom('outbox').execute())
        const { actor, cookie } = await browserOf(world, email, String(input.password))
        const made = await people.account(actor, cookie)
        return { email: made.email, name: made.name }
      },
    },
    NameForm: {
      kept: ['name'],
      named: [],
      oneByOne: true,
      harmless: () => ({ name: 'Ann' }),
      async send(input) {
        await people.rename(account.actor, input)
        return { name: (await people.account(account.actor, account.cookie)).name }
      },
    },
    SignInForm: passwords((input) => people.signIn(world.visitor(), input, browser).then(nothing), 'email', 'password'),
    ResetRequestForm: passwords((input) => people.requestReset(world.visitor(), input).then(nothing), 'email'),
    NewPasswordForm: passwords((input) => people.reset(world.visitor(), 'no token', input, USER_AGENT).then(nothing), 'password'),
    ChangePasswordForm: passwords((input) => people.changePassword(account.actor, input, browser).then(nothing), 'current', 'password'),
    PasswordCheckForm: passwords((input) => people.deleteAccount(account.actor, input, undefined).then(nothing), 'password'),
  }
}

function adminForms({ world, area, staff, theme, made, strict, lone }: NaughtyTown): Record<string, NaughtyForm> {
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

function deskForms({ world, area, staff, decided, escalation, strict, lead }: NaughtyTown): Record<string, NaughtyForm> {
  const { moderation } = world.services
  const decision = (send: (input: Input) => Promise<unknown>, named: string[], harmless: Input = {}): NaughtyForm => ({
    kept: [],
    named,
    oneByOne: true,
    harmless: () => harmless,
    send: (input) => send(input).then(nothing),
  })
  const at = [staff, area.slug, decided.ref] as const
  const DECIDED = ['organisation', 'seen', 'themes']
  return {
    PublishForm: decision((input) => moderation.publish(...at, input), ['also', ...DECIDED]),
    Span: {
      kept: ['shownAs'],
      named: [],
      harmless: () => ({ shownAs: 'somebody' }),
      async send({ shownAs }) {
        const { ref } = await world.say(area, 'So Ann said.')
        await moderation.publish(staff, area.slug, ref, { spans: [{ start: 3, end: 6, shownAs, take: 'yes' }] })
        const { words } = (await moderation.item(staff, area.slug, ref)).shown!
        return { shownAs: withoutBrackets(words.slice(3, -' said.'.length)) }
      },
    },
    KeepPrivateForm: decision((input) => moderation.keepPrivate(...at, input), DECIDED),
    HoldForm: decision((input) => moderation.hold(...at, input), ['seen'], { reason: 'translation' }),
    DeclineForm: decision((input) => moderation.decline(...at, input), ['seen'], { reason: 'repeats' }),
    HideForm: decision((input) => moderation.hide(...at, input), ['seen'], { reason: 'mistake' }),
    TagForm: decision((input) => moderation.tag(...at, input), ['themes']),
    RouteForm: decision((input) => moderation.route(...at, input), ['organisation']),
    NoteForm: {
      kept: ['done'],
      named: [],
      oneByOne: true,
      harmless: () => ({ done: 'Rang them.' }),
      async send(input) {
        await moderation.escalations.note(staff, area.slug, escalation.id, input)
        const { steps } = await moderation.escalations.read(staff, area.slug, escalation.id)
        await world.services.tools.change((tx) => tx.deleteFrom('escalationStep').execute())
        return { done: steps.at(-1)!.done }
      },
    },
    RulesForm: {
      kept: ['rules'],
      named: ['sample'],
      oneByOne: true,
      harmless: () => ({ rules: 'suicide: want to die', sample: 'I want to die' }),
      async send(input) {
        await moderation.tryRules(lead, strict.slug, input)
        await moderation.editRules(lead, strict.slug, input)
        return { rules: (await moderation.readRules(lead, strict.slug)).rules.trim() }
      },
    },
  }
}

function answerForms({ world, area, staff, shown, answerRef }: NaughtyTown): Record<string, NaughtyForm> {
  const { impact } = world.services
  const stored = async (ref: string) => (await responseByRef(world.db, area.id, ref))! as unknown as Record<string, string>
  /** Only an answer that passes something on says to whom, and only "we cannot" says what would change it. */
  const both = async (send: (kind: object) => Promise<string>) => {
    const { passedTo } = await stored(await send({ kind: 'wrong_body' }))
    return { ...(await stored(await send({ kind: 'cannot' }))), passedTo }
  }
  const kept = ['passedTo', 'said', 'title', 'whatWouldChange', 'words']
  return {
    AnswerForm: {
      kept,
      named: ['action', 'refs', 'themes'],
      harmless: () => ({ ...ANSWER, refs: [shown.ref] }),
      send: (input) => both((kind) => impact.answer(staff, area.slug, { ...input, ...kind })),
      oneByOne: true,
    },
    ChangeAnswerForm: {
      kept,
      named: ['action', 'themes'],
      harmless: () => ANSWER,
      oneByOne: true,
      async send(input) {
        const back = await both((kind) => impact.changeAnswer(staff, area.slug, answerRef, { ...input, ...kind }))
        await world.services.tools.change((tx) => tx.deleteFrom('response').where('replacedById', 'is not', null).execute())
        return back
      },
    },
    OfficialReplyForm: {
      kept: ['words'],
      named: ['submission'],
      harmless: () => ({ words: 'We are sorry.', submission: submission() }),
      async send(input) {
        const ref = await impact.replyOfficially(staff, area.slug, shown.ref, input)
        const { id } = (await contributionByRef(world.db, ref))!
        const original = (await originalOf(world.db, id))!
        const { vault } = world.services.tools
        const row = await world.db
          .selectFrom('contributionVersion')
          .where('contributionId', '=', id)
          .where('kind', '=', 'shown')
          .select('words')
          .executeTakeFirst()
        return { words: [row!.words ?? undefined, await vault.openWords(world.db, area.id, original.sealed!, original.id)] }
      },
    },
  }
}

function lists({ world, area, author, shown }: NaughtyTown): Record<string, NaughtyForm> {
  const { feedback, impact, people, notifications } = world.services
  const visitor: Actor = world.visitor()
  const list = (send: (input: Input) => Promise<unknown>, ...named: string[]): NaughtyForm => ({
    kept: [],
    named,
    harmless: () => ({}),
    send: (input) => send(input).then(nothing),
  })
  return {
    ThreadsAsked: {
      kept: ['search'],
      named: ['after', 'before', 'kind', 'sort', 'status', 'theme'],
      harmless: () => ({ search: 'taxi' }),
      send: async (input) => ({ search: (await feedback.threads(visitor, area.slug, input)).asked.search }),
    },
    ImpactAsked: list((input) => impact.impact(visitor, area.slug, input), 'after', 'before', 'kind', 'theme'),
    'what stands in addresses and cookies': list(
      async ({ area: slug, ref, answer, theme, code, token, felt }) => {
        if (slug !== undefined) await feedback.threads(visitor, String(slug), {})
        if (ref !== undefined) await feedback.thread(visitor, area.slug, ref, ref)
        if (answer !== undefined) await impact.answerPage(visitor, area.slug, answer)
        if (theme !== undefined) await impact.themePage(visitor, area.slug, String(theme))
        if (code !== undefined) await feedback.openTrace(visitor, code)
        if (felt !== undefined) await feedback.feel(author, shown.ref, { felt } satisfies Record<keyof typeof FeltForm.shape, unknown>)
        if (token !== undefined) {
          await people.helpFor(area.slug, { who: token, matter: token, when: token })
          expectsNobody(await people.canConfirm(String(token)), await people.canReset(String(token)))
          expectsNobody(
            (await people.actorOf({ cookie: `ct=${token}; ct-trace=${token}; ct-device=${token}`, address: String(token) })).accountId,
          )
          await notifications.stop(token)
        }
      },
      'answer',
      'area',
      'code',
      'felt',
      'ref',
      'theme',
      'token',
    ),
  }
}

function expectsNobody(...found: unknown[]) {
  if (found.some(Boolean)) throw new Error('Somebody was found by naughty words')
}
/** What stands in the place of a name is in brackets, its own or ours. */
const withoutBrackets = (text: string) => text.replace(/^\[(.*)\]$/s, '$1')
const nothing = () => undefined
