import type { HeldRole } from '#app/contract/actor.ts'
import { member } from '../build/people.ts'
import type { World } from '../build/world.ts'
import { ANSWER, type Back, CONTACT, type Input } from './harmless-words.ts'
import { addressForms } from './naughty-addresses.ts'
import { adminForms } from './naughty-admin.ts'
import { agendaForms } from './naughty-agenda.ts'
import { answerForms } from './naughty-answers.ts'
import { deskForms } from './naughty-desk.ts'
import { handForms } from './naughty-hands.ts'
import { inviteForms } from './naughty-invites.ts'
import { letterForms } from './naughty-letters.ts'
import { liveForms } from './naughty-live.ts'
import { measureForms } from './naughty-measures.ts'
import { meetingForms } from './naughty-meetings.ts'
import { minutesForms } from './naughty-minutes.ts'
import { outcomeForms } from './naughty-outcomes.ts'
import { peopleForms } from './naughty-people.ts'
import { planForms } from './naughty-plans.ts'
import { pollForms } from './naughty-polls.ts'
import { questionForms } from './naughty-questions.ts'
import { reportForms } from './naughty-reports.ts'
import { sayingForms } from './naughty-saying.ts'

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
    ...pollForms(town),
    ...outcomeForms(town),
    ...minutesForms(town),
    ...inviteForms(town),
    ...meetingForms(town),
    ...reportForms(town),
    ...letterForms(town),
    ...planForms(town),
    ...addressForms(town),
  }
}
