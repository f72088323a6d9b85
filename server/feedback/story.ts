import type { Actor } from '#app/contract/actor.ts'
import type { AnswerView } from '#app/contract/answers.ts'
import type { Moment } from '#app/contract/ids.ts'
import type { StoryView } from '#app/contract/trace.ts'
import type { Db } from '#db/database.ts'
import { feltOf, versionsOf } from '#db/feedback/queries.ts'
import type { ContributionTable, ContributionVersionTable, FeltTable } from '#db/feedback/schema.ts'
import { saidByOthersUnder } from '#db/feedback/thread-queries.ts'
import { responsesTo } from '#db/impact/queries.ts'
import type { ResponseTable } from '#db/impact/schema.ts'
import { decisionsCiting } from '#db/meetings/decision-queries.ts'
import { isEscalated } from '#db/moderation/escalation-queries.ts'
import { areaById } from '#db/people/area-queries.ts'
import { recordedAbout } from '#db/record/queries.ts'
import type { RecordTable } from '#db/record/schema.ts'
import { taggingsOf } from '#db/themes/queries.ts'
import { dueOfAnswer } from '../calendar/service.ts'
import { dayOf, today } from '../clock.ts'
import { answerViews } from '../impact/answer-views.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { broughtTo } from './about-item.ts'
import { whyNotFeel, whyNotReply, whyNotStillHappening, whyNotTakeBack, whyNotWrongBox } from './policy.ts'
import { type ActionBehind, actionsBehind } from './story-actions.ts'
import { nextOf, stepsOf } from './story-steps.ts'
import { workOf } from './work-behind.ts'

/** All that a story is told from. */
export interface StoryParts {
  row: ContributionTable
  versions: ContributionVersionTable[]
  taggings: Awaited<ReturnType<typeof taggingsOf>>
  /** The answers that stand now, the latest first, and the same as everybody sees them. */
  responses: ResponseTable[]
  answers: AnswerView[]
  recorded: RecordTable[]
  felt: FeltTable | undefined
  /** The published actions behind which it stands. */
  actions: ActionBehind[]
  /** What meetings decided because of it, the first decided first. */
  decisions: Awaited<ReturnType<typeof decisionsCiting>>
  /** How many public things others said under it, and since when; undefined when none. */
  discussed: { at: Moment; replies: number } | undefined
}

/** The story of one contribution for its author, who must have been found to be that. */
export async function storyOf(tools: Tools, actor: Actor, row: ContributionTable): Promise<StoryView> {
  const { db, vault, clock } = tools
  const area = found(await areaById(db, row.areaId), 'area')
  const parts = await partsOf(db, row)
  const { versions, taggings, responses, recorded, felt, actions } = parts
  const tell = await vault.get<{ email?: string } | null>(db, row.areaId, 'tell', row.id)
  const whyNotBack = whyNotTakeBack(row, await isEscalated(db, row.areaId, row.id))
  const saidToday = saidOn(recorded, today(clock))
  return {
    ref: row.ref,
    area: { slug: area.slug, name: area.name },
    words: await wordsAsWritten(tools, row, versions),
    language: row.language,
    channel: row.channel,
    onBehalf: row.onBehalf === 1,
    broughtTo: await broughtTo(db, row),
    reply: row.parentId !== null,
    isPublic: row.publishedAt !== null,
    meToos: row.meToos,
    stillHappening: row.stillHappening,
    steps: stepsOf(parts),
    next: nextOf(row, area, { latest: responses[0], due: await dueOfAnswer(db, area, row), actions }, clock),
    felt: felt?.answer,
    tell: tell ? (tell.email ? 'email' : 'account') : undefined,
    may: {
      stillHappening: !whyNotStillHappening(row, saidToday),
      wrongBox: !whyNotWrongBox(row, taggings.length),
      reply: !whyNotReply(row, true),
      takeBack: !whyNotBack,
      feel: !whyNotFeel(row, responses[0]?.kind, workOf(actions.map((action) => action.row))),
      tellByAccount: actor.accountId !== undefined,
    },
    told: { stillHappening: saidToday, wrongBox: row.wrongBoxAt !== null },
    whyNotTakeBack: row.erasedAt ? undefined : whyNotBack,
  }
}

async function partsOf(db: Db, row: ContributionTable): Promise<StoryParts> {
  const responses = await responsesTo(db, row.id)
  return {
    row,
    versions: await versionsOf(db, row.id),
    taggings: await taggingsOf(db, row.id),
    responses,
    answers: await answerViews(db, responses),
    recorded: await recordedAbout(db, row.id),
    felt: await feltOf(db, row.id),
    actions: await actionsBehind(db, row),
    decisions: await decisionsCiting(db, row.id),
    discussed: row.publishedAt ? await saidByOthersUnder(db, row) : undefined,
  }
}

/** Opened for their author alone; undefined once they were erased. */
async function wordsAsWritten({ db, vault }: Tools, row: ContributionTable, versions: ContributionVersionTable[]) {
  const original = versions.findLast(({ kind }) => kind === 'original')
  return original?.sealed ? await vault.openWords(db, row.areaId, original.sealed, original.id) : undefined
}

/** Whether its author has said on this day that it is still happening. */
export const saidOn = (recorded: RecordTable[], day: string) =>
  recorded.some(({ name, at }) => name === 'feedback.still_happening' && dayOf(at) === day)
