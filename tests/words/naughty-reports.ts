import { agreedPlan } from '../build/plans.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

type Input = Record<string, unknown>
const YEAR = { month: '1', year: '2026', title: '', shown: 'steps' }
const PRESS_ALONE = { pressDay: '2030-01-31', pressHour: '9', why: 'It was leaked.' }

/** The forms of reports and their release. Each makes a report anew, so only one keeps every naughty text; the others try every fifth. */
export function reportForms({ world, area, strict, staff, made }: NaughtyTown): Record<string, NaughtyForm> {
  const { reports } = world.services
  const report = async () => (await reports.makeLocalOffer(staff, area.slug, YEAR)).ref
  const reasonOf = async (ref: string) => (await reports.reportAtDesk(staff, area.slug, ref)).release.release?.overrides.at(-1)?.reason
  let plan: Promise<string> | undefined
  const place = { area, officer: staff, chair: staff, owner: staff, organisationId: made.organisation as `organisation_${string}` }
  return {
    PackForm: {
      kept: [],
      named: ['plan', 'title'],
      oneByOne: true,
      harmless: () => ({ title: '', reviewOn: '2030-01-31', frozenOn: '', shown: 'at_once' }),
      async send(input) {
        plan ??= agreedPlan(world, place).then(({ ref }) => ref)
        await reports.makePack(staff, area.slug, { plan: await plan, ...input })
        const [pack] = (await reports.reportsAtDesk(staff, area.slug)).planned
        await reports.withdrawPack(staff, area.slug, pack!.id)
        return { title: pack!.title }
      },
    },
    LocalOfferForm: {
      kept: ['title'],
      named: [],
      harmless: () => YEAR,
      async send(input) {
        const { ref } = await reports.makeLocalOffer(staff, area.slug, input)
        const { title } = await reports.report(staff, area.slug, ref)
        return { title: [title, JSON.parse(await reports.frozenText(staff, area.slug, ref)).title] }
      },
    },
    ReleaseForm: {
      kept: [],
      named: ['why'],
      harmless: () => PRESS_ALONE,
      async send(input) {
        const ref = await report()
        await reports.planRelease(staff, area.slug, ref, input)
        return { why: await reasonOf(ref) }
      },
    },
    OpenStepForm: {
      kept: [],
      named: ['why'],
      harmless: () => ({ step: 'press', why: 'It was leaked.' }),
      async send(input) {
        const ref = await report()
        await reports.planRelease(staff, area.slug, ref, PRESS_ALONE)
        await reports.openStep(staff, area.slug, ref, input)
        return { why: await reasonOf(ref) }
      },
    },
    RecipientsForm: {
      kept: [],
      named: ['councillors', 'press'],
      oneByOne: true,
      harmless: () => ({ councillors: '', press: '' }),
      send: (input: Input) => reports.putRecipients(staff, strict.slug, input).then(() => undefined),
    },
  }
}
