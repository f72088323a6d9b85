import type { ThemeId } from '#app/contract/ids.ts'
import type { Tx } from '#db/database.ts'
import { themesOfActions, updateAction } from '#db/plan/action-queries.ts'
import { actionsUnderTheme, endWatch, openWatches, putWatch, saidBetween } from '#db/plan/clock-queries.ts'
import type { ActionTable } from '#db/plan/schema.ts'
import { addMonths } from '../calendar/days.ts'
import { moment, today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { startOf } from './said-window.ts'

/** For so long a theme is watched after the last of its actions is done. */
export const WATCHED_MONTHS = 12

/** Themes all of whose published actions are done, and that are open again. */
export function themeWatches({ clock, record }: Pick<Tools, 'clock' | 'record'>) {
  /** Begins to watch every theme of an action of which all is done now. Records: plan.theme_closed. */
  async function closeThemes(tx: Tx, action: ActionTable) {
    for (const { themeId } of await themesOfActions(tx, [action.id])) {
      const actions = await actionsUnderTheme(tx, themeId)
      if (actions.length > 0 && actions.every(({ doneAt }) => doneAt)) await close(tx, action, themeId, actions)
    }
  }

  async function close(tx: Tx, { areaId }: ActionTable, themeId: ThemeId, actions: ActionTable[]) {
    const closedOn = today(clock)
    const watchedUntil = addMonths(closedOn, WATCHED_MONTHS)
    await endOpen(tx, areaId, themeId)
    const beforeTimes = await saidBetween(tx, themeId, startOf(addMonths(closedOn, -WATCHED_MONTHS)), moment(clock))
    await putWatch(tx, { themeId, areaId, closedOn, watchedUntil, beforeTimes, cameBackAt: null, endedAt: null })
    for (const { id } of actions) await updateAction(tx, id, { watchedUntil })
    record(tx, { name: 'plan.theme_closed', place: `at:${areaId}`, areaId, about: themeId, actor: 'system', facts: { watchedUntil } })
  }

  /** An action is open again, so its themes are no longer closed. */
  async function reopenThemes(tx: Tx, action: ActionTable) {
    for (const { themeId } of await themesOfActions(tx, [action.id])) {
      if (!(await endOpen(tx, action.areaId, themeId))) continue
      for (const { id } of await actionsUnderTheme(tx, themeId)) await updateAction(tx, id, { watchedUntil: null })
    }
  }

  async function endOpen(tx: Tx, areaId: ActionTable['areaId'], themeId: ThemeId): Promise<boolean> {
    const open = (await openWatches(tx, areaId)).filter((watch) => watch.themeId === themeId)
    for (const watch of open) await endWatch(tx, watch, { endedAt: moment(clock), cameBackAt: null })
    return open.length > 0
  }

  return { closeThemes, reopenThemes }
}
