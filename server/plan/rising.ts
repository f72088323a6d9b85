import type { Tx } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import { rolesIn } from '#db/people/role-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { noteOnce, saidBetween } from '#db/plan/clock-queries.ts'
import { themesIn } from '#db/themes/queries.ts'
import type { ThemeTable } from '#db/themes/schema.ts'
import { addDays } from '../calendar/days.ts'
import { moment, today } from '../clock.ts'
import { enqueue } from '../notifications/outbox.ts'
import type { Tools } from '../tools.ts'
import { startOf } from './said-window.ts'

const WINDOW_DAYS = 30
const NORM_MONTHS = 6
/** Fewer public contributions than this in thirty days alarm nobody: of one or two more than usual nothing follows. */
export const LEAST_TO_ALERT = 10

/** Whether far more is said than usual: in thirty days over twice the monthly norm of the six months before, and at least ten. */
export const isRising = (lately: number, sixMonthsBefore: number) => lately >= LEAST_TO_ALERT && lately * NORM_MONTHS > 2 * sixMonthsBefore

/** Themes on which suddenly much more is said. */
export function risingThemes(tools: Tools) {
  const { db, change, clock, record } = tools

  /**
   * Tells the chair and the officers of an area by mail of each theme on which over twice as much was said in thirty days as in a usual month
   * of the six before; counted is what is public. Once a month for each theme. Returns how many were told of. Records: plan.theme_rising.
   */
  async function tellRising(): Promise<number> {
    const before = addDays(today(clock), -WINDOW_DAYS)
    const [now, lately, earlier] = [moment(clock), startOf(before), startOf(addDays(before, -NORM_MONTHS * WINDOW_DAYS))]
    let told = 0
    for (const area of await areas(db))
      for (const theme of await themesIn(db, area.id)) {
        const said = await saidBetween(db, theme.id, lately, now)
        if (said < LEAST_TO_ALERT || !isRising(said, await saidBetween(db, theme.id, earlier, lately))) continue
        told += await change((tx) => tell(tx, area, theme))
      }
    return told
  }

  async function tell(tx: Tx, area: AreaTable, theme: ThemeTable): Promise<number> {
    const key = `rising|${theme.id}|${today(clock).slice(0, 7)}`
    if (!(await noteOnce(tx, key, moment(clock)))) return 0
    record(tx, { name: 'plan.theme_rising', place: `at:${area.id}`, areaId: area.id, about: theme.id, actor: 'system' })
    const told = new Set<string>()
    for (const { id, accountId, role, termFrom } of await rolesIn(tx, area.id, today(clock))) {
      if (!['chair', 'officer'].includes(role) || (termFrom && termFrom > today(clock)) || told.has(accountId)) continue
      told.add(accountId)
      const vaultKey = tools.vault.nameOf('account', accountId)
      const facts = { theme: theme.slug }
      await enqueue(tx, clock, { vaultKey, areaId: '', template: 'theme_rising', about: area.id, facts, onceKey: `${key}|${id}` })
    }
    return 1
  }

  return { tellRising }
}
