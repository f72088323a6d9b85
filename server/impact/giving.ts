import type { Tx } from '#db/database.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { contributionsOfAnswer } from '#db/impact/answer-queries.ts'
import { themesOfResponse, updateResponse } from '#db/impact/queries.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { moment } from '../clock.ts'
import { alter } from '../feedback/standing.ts'
import { tellAuthor, tellFollowers } from '../moderation/tell.ts'
import { linkBehind } from '../plan/behind.ts'
import type { Tools } from '../tools.ts'
import { daysTo, STATUS_AFTER } from './answer-columns.ts'
import { answerContent } from './answer-content.ts'
import { isAnswerable } from './policy.ts'

/** What happens in the moment in which everybody can read an answer. */
export function givingAnswers(tools: Tools) {
  const { clock, record } = tools

  /**
   * What is answered stands as the answer says, and behind the action that it names; authors and followers who want to know are told.
   * Records: impact.answered, for the answer and in each thread; plan.said_linked.
   */
  async function give(tx: Tx, response: ResponseTable, rows: ContributionTable[], actor: string) {
    for (const row of rows) await answered(tx, row, response, actor)
    const { id, areaId, actionId, kind } = response
    if (actionId) await linkBehind(tools, tx, actionId, rows, { how: 'answer', actor })
    const facts = { kind, contributions: rows.length, themes: await themesOfResponse(tx, id) }
    record(tx, { name: 'impact.answered', place: `at:${id}`, areaId, about: id, actor, facts, content: answerContent(response) })
  }

  /** Gives an answer that waited for its release, to whatever of its contributions can still be answered. Records: as giving it. */
  async function reveal(tx: Tx, waiting: ResponseTable, actor: string) {
    const given = { hiddenAt: null, waitsSince: null, answeredAt: moment(clock) }
    await updateResponse(tx, waiting.id, given)
    const rows = (await contributionsOfAnswer(tx, waiting.id)).filter(isAnswerable)
    await give(tx, { ...waiting, ...given }, rows, actor)
  }

  async function answered(tx: Tx, row: ContributionTable, { id, kind, answeredAt }: ResponseTable, actor: string) {
    const first = row.answeredAt ? {} : { answeredAt, answerDays: daysTo(row, answeredAt) }
    await alter(tx, row.id, { patch: { ...first, status: STATUS_AFTER[kind] }, at: answeredAt })
    const facts = { answer: id, kind }
    record(tx, { name: 'impact.answered', place: `at:${row.rootId}`, areaId: row.areaId, about: row.id, actor, facts })
    await tellAuthor(tools, tx, row, { template: 'answered', happening: id })
    if (row.publishedAt && row.id === row.rootId) await tellFollowers(tools, tx, row, { template: 'answered', happening: id })
  }

  return { give, reveal }
}
