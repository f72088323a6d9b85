import type { Actor } from '#app/contract/actor.ts'
import type { AreaId, Day } from '#app/contract/ids.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { addDays } from '#server/calendar/days.ts'
import { importContributions } from '#server/feedback/import.ts'
import { openCsv } from '#server/feedback/import-csv.ts'
import { columnsOf, ImportOptions } from '#server/feedback/import-options.ts'
import { importActions } from '#server/plan/import.ts'
import { ActionImportOptions, actionColumns } from '#server/plan/import-options.ts'
import type { Services } from '#server/services.ts'
import { listIn } from './exported.ts'

/** Where the proof takes place: services on a database, and a clock that can be set. */
export interface Ground {
  services: Services
  setDay: (day: Day) => void
}
/** A table of contributions with themes. */
export interface Source {
  file: string
  text: string
  themes: string
  separator: string
  id?: string
}
export const SLUG = 'riverside'
export const ACTIONS = 30
const FIRST_DAY: Day = '2026-03-03'
export const LAST_DAY: Day = '2026-07-14'
const COLUMNS = ['number', 'priority', 'action', 'owner', 'organisation', 'start', 'due', 'milestone 3', 'measure', 'difference', 'themes']
const KINDS = ['did', 'will_by', 'looking_into', 'cannot', 'got_it_wrong'] as const
const BRAGS = ['green', 'amber', 'red', 'green', 'grey'] as const

/** Takes the contributions in, makes a plan of thirty actions on their themes, and lets four months pass: answers, updates, ratings. */
export async function makeArea(ground: Ground, source: Source): Promise<AreaTable> {
  ground.setDay(FIRST_DAY)
  await takeIn(ground, source)
  const area = (await areaBySlug(ground.services.tools.db, SLUG))!
  const officer = actorWith(area.id, 'officer')
  const refs = await makePlan(ground, officer)
  await liveOn(ground, area, officer, refs)
  ground.setDay(LAST_DAY)
  return area
}

async function takeIn({ services }: Ground, { file, text, themes, separator, id }: Source) {
  const options = ImportOptions.parse({ area: SLUG, state: 'public', text, themes, separator, id })
  const csv = await openCsv(file)
  const refuse = ({ line }: { line: number }, why: string) => console.error(`Line ${line}: ${why}`)
  await importContributions(services.tools, {
    options,
    columns: columnsOf(options, csv.columns),
    rows: csv.rows,
    refuse,
    tell: () => undefined,
  })
}

/** Thirty actions under as many themes as have something said on them, in a plan that is agreed. */
async function makePlan({ services }: Ground, officer: Actor): Promise<string[]> {
  const themes = (await listIn(services, SLUG, 'themes'))
    .filter(({ contributions }) => Number(contributions) > 0)
    .map(({ title }) => title!)
  const due = (at: number) => addDays(FIRST_DAY, 60 + 20 * (at % 8))
  async function* rows() {
    for (let at = 0; at < ACTIONS; at += 1) {
      const own = [themes[at % (themes.length - 3)]!, ...(at % 4 === 0 ? [themes[(at + 1) % (themes.length - 3)]!] : [])]
      const cells = [
        `${1 + (at % 6)}.${at}`,
        `Priority ${1 + (at % 6)}`,
        `Action ${at}`,
        'Head',
        `Body ${at % 5}`,
        FIRST_DAY,
        due(at),
        'There',
        `Measure ${at % 7}`,
        'Better',
      ]
      yield { line: at + 2, cells: [...cells, own.join('|')] }
    }
  }
  const options = ActionImportOptions.parse({ area: SLUG, 'plan-title': 'The plan', 'plan-start': FIRST_DAY })
  const refuse = ({ line }: { line: number }, why: string) => {
    throw new Error(`Line ${line}: ${why}`)
  }
  const work = { rows: rows(), refuse, note: refuse, tell: () => undefined, file: 'actions.csv' }
  await importActions(services.tools, { options, columns: actionColumns(options, COLUMNS), ...work })
  const [plan] = await services.plan.plansOf(officer, SLUG)
  await services.plan.agree(officer, SLUG, plan!.ref, { agreed: 'yes', elsewhere: 'At the board' })
  const page = await services.plan.planPage(officer, SLUG, plan!.ref)
  return page.priorities.flatMap(({ actions }) => actions).map(({ ref }) => ref)
}

/** Words behind actions, answers, updates, dates that move, evidence, and ratings of every outcome. */
async function liveOn(ground: Ground, { id }: AreaTable, officer: Actor, refs: string[]) {
  const { plan, impact } = ground.services
  const chair = actorWith(id, 'chair')
  const said = (await listIn(ground.services, SLUG, 'contributions')).map(({ ref }) => ref!)
  ground.setDay(addDays(FIRST_DAY, 30))
  for (const [at, ref] of refs.entries()) {
    const own = said.slice(at * 8, at * 8 + 8)
    if (at % 5 !== 4 && own.length > 0) await plan.linkSaid(officer, SLUG, ref, { refs: own.slice(0, 1 + (at % 8)) })
    const kind = KINDS[at % KINDS.length]!
    const dates =
      kind === 'will_by'
        ? { by: addDays(FIRST_DAY, 90 + 3 * at) }
        : kind === 'looking_into'
          ? { until: addDays(FIRST_DAY, 90 + 3 * at) }
          : {}
    const more = kind === 'cannot' ? { whatWouldChange: 'Money' } : {}
    const action = at % 3 === 1 ? ref : undefined
    if (own.length > 4)
      await impact.answer(officer, SLUG, {
        kind,
        title: `Answer ${at}`,
        said: 'So',
        words: 'This',
        refs: own.slice(2, 4 + (at % 3)),
        action,
        ...dates,
        ...more,
      })
    if (at % 7 === 3) await plan.moveDue(officer, SLUG, ref, { dueOn: addDays(FIRST_DAY, 210), reason: 'Late' })
  }
  for (const [at, ref] of refs.entries()) {
    ground.setDay(addDays(LAST_DAY, at % 3 === 0 ? -40 : -10))
    await stand(ground, { officer, chair }, ref, at)
    for (let rater = 0; at % 13 !== 12 && rater < (at * 7) % 24; rater += 1) {
      const answer = rater % 10 < at % 11 ? 'yes' : rater % 2 ? 'partly' : 'not_yet'
      await plan.feelAction(rated(at, rater), SLUG, ref, { answer: at % 4 === 0 || at === 6 ? 'not_yet' : answer })
    }
  }
}

/** How an action stands: every sixth done, every thirteenth dropped, most of the others told of, some with evidence. */
async function stand({ services: { plan } }: Ground, { officer, chair }: { officer: Actor; chair: Actor }, ref: string, at: number) {
  const told = { note: 'So it stands.', nextStep: '' }
  if (at % 13 === 12) return plan.dropAction(officer, SLUG, ref, { reason: 'No money' })
  const evidence =
    at % 6 === 0 || at % 5 === 0 ? await plan.addEvidence(officer, SLUG, ref, { title: 'Shown', words: '', web: '' }) : undefined
  if (at % 6 === 0) {
    await plan.acceptEvidence(chair, SLUG, ref, evidence)
    return plan.update(officer, SLUG, ref, { brag: 'blue', ...told })
  }
  if (at % 4 !== 3) await plan.update(officer, SLUG, ref, { brag: BRAGS[at % BRAGS.length], ...told })
}

const BY_NOBODY = { device: undefined, receipt: undefined, addressKey: 'proof' }
const actorWith = (areaId: AreaId, role: 'officer' | 'chair'): Actor => {
  const held = { id: `role_${role}`, areaId, role, title: role, organisationId: null, forumId: null }
  return { accountId: `account_${role}`, roles: [held as never], ...BY_NOBODY }
}
/** Somebody with an account of their own. */
const rated = (action: number, rater: number): Actor => ({ accountId: `account_${action}_${rater}`, roles: [], ...BY_NOBODY })
