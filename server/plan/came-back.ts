import type { Tx } from '#db/database.ts'
import { areas } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { updateAction } from '#db/plan/action-queries.ts'
import { actionsUnderTheme, endWatch, latestWatches, openWatches, saidBetween } from '#db/plan/clock-queries.ts'
import type { ActionTable, ThemeWatchTable } from '#db/plan/schema.ts'
import { themesIn } from '#db/themes/queries.ts'
import { addDays } from '../calendar/days.ts'
import { dayOf, moment, today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { startOf } from './said-window.ts'
import { themeWatches, WATCHED_MONTHS } from './theme-watch.ts'

/** What is said on a closed theme is counted over so many days, none of them before it closed. */
export const WINDOW_DAYS = 30
/** Fewer than this are no recurrence, whatever there was before. */
export const LEAST_TO_COME_BACK = 5

/**
 * Whether a closed theme has come back: in thirty days after it closed at least five public contributions were said on it, and at least half
 * as many as in a usual month of the twelve before it closed.
 */
export const hasComeBack = (said: number, beforeTimes: number) => said >= LEAST_TO_COME_BACK && 2 * WATCHED_MONTHS * said >= beforeTimes

/** Themes that are closed are watched for twelve months. */
export function watchingThemes(tools: Tools) {
  const { db, change, clock, record } = tools
  const { closeThemes } = themeWatches(tools)

  /**
   * Looks at every theme, once a day: one whose last action was done is closed, one that came back is open again with its actions, one that
   * was watched for twelve months is watched no longer. Returns how many changed. Records: plan.theme_closed, plan.came_back (for the theme
   * and for each of its actions), plan.watch_ended.
   */
  async function watchThemes(): Promise<number> {
    let changed = 0
    for (const area of await areas(db)) {
      for (const watch of await openWatches(db, area.id)) changed += await look(area, watch)
      changed += await closeLeftOpen(area)
    }
    return changed
  }

  async function look(area: AreaTable, watch: ThemeWatchTable): Promise<number> {
    const day = today(clock)
    const from = addDays(day, -WINDOW_DAYS)
    if (from > watch.closedOn || from === watch.closedOn) {
      const said = await saidBetween(db, watch.themeId, startOf(addDays(from, 1)), moment(clock))
      if (hasComeBack(said, watch.beforeTimes)) return change((tx) => comesBack(tx, area, watch))
    }
    return day > watch.watchedUntil ? change((tx) => ends(tx, area, watch)) : 0
  }

  async function comesBack(tx: Tx, area: AreaTable, watch: ThemeWatchTable): Promise<number> {
    const at = moment(clock)
    if (!(await endWatch(tx, watch, { endedAt: at, cameBackAt: at }))) return 0
    const facts = { closedOn: watch.closedOn }
    record(tx, { name: 'plan.came_back', place: `at:${area.id}`, areaId: area.id, about: watch.themeId, actor: 'system', facts })
    for (const { id } of await actionsUnderTheme(tx, watch.themeId)) {
      await updateAction(tx, id, { cameBackAt: at, watchedUntil: null })
      record(tx, {
        name: 'plan.came_back',
        place: `at:${id}`,
        areaId: area.id,
        about: id,
        actor: 'system',
        facts: { theme: watch.themeId },
      })
    }
    return 1
  }

  async function ends(tx: Tx, area: AreaTable, watch: ThemeWatchTable): Promise<number> {
    if (!(await endWatch(tx, watch, { endedAt: moment(clock), cameBackAt: null }))) return 0
    for (const { id } of await actionsUnderTheme(tx, watch.themeId)) await updateAction(tx, id, { watchedUntil: null })
    record(tx, { name: 'plan.watch_ended', place: `at:${area.id}`, areaId: area.id, about: watch.themeId, actor: 'system' })
    return 1
  }

  /** Two owners who finish the last two actions of a theme at the same moment both see the other's as open: then nobody closed it. */
  async function closeLeftOpen(area: AreaTable): Promise<number> {
    const watches = await latestWatches(db, area.id)
    let closed = 0
    for (const { id } of await themesIn(db, area.id)) {
      const actions = await actionsUnderTheme(db, id)
      const watch = watches.get(id)
      if (!allDone(actions) || (watch && (!watch.endedAt || watch.closedOn >= lastDone(actions)))) continue
      await change((tx) => closeThemes(tx, actions[0]!))
      closed += 1
    }
    return closed
  }

  return { watchThemes }
}

const allDone = (actions: ActionTable[]) => actions.length > 0 && actions.every(({ doneAt }) => doneAt)
const lastDone = (actions: ActionTable[]) =>
  actions
    .map(({ doneAt }) => dayOf(doneAt!))
    .sort()
    .at(-1)!
