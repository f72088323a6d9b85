import { type Actor, roleIn } from '#app/contract/actor.ts'
import type { AreaId, ForumId } from '#app/contract/ids.ts'
import type { AnswerKind } from '#app/contract/impact.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import type { Work } from './work-behind.ts'

/** How deep replies go; deeper ones are put beside their parent. */
export const MAX_DEPTH = 30

/** Why words cannot be put under this contribution. */
export function whyNotReply(
  parent: Pick<ContributionTable, 'takenBackAt' | 'erasedAt' | 'publishedAt' | 'escalatedAt' | 'depth'>,
  ownsParent: boolean,
): string | undefined {
  if (parent.takenBackAt || parent.erasedAt) return 'This was taken back, so nothing can be added to it. You can say it anew.'
  if (parent.escalatedAt && ownsParent) return 'The safeguarding lead has this. Please say anything more on a page of its own.'
  if (!parent.publishedAt && !ownsParent) return 'This cannot be answered just now.'
  if (parent.depth >= MAX_DEPTH) return 'This branch is full. Please answer a message further up.'
  return undefined
}

/** Why somebody cannot speak for a forum here: only a representative whose term runs can. */
export function whyNotSpeakFor(actor: Actor, areaId: AreaId, forumId: ForumId): string | undefined {
  const speaks = actor.roles.some((held) => held.role === 'representative' && held.areaId === areaId && held.forumId === forumId)
  return speaks ? undefined : 'Only a representative can speak for this group. You can send it as yourself.'
}

/** Why somebody cannot enter what other families said. */
export function whyNotSayForOthers(actor: Actor, areaId: AreaId): string | undefined {
  return roleIn(actor, areaId, 'supporter', 'representative', 'officer', 'moderator')
    ? undefined
    : 'Only supporters with an invitation can write down what other families say.'
}

/** Whether nothing more can come of it: it was taken back, taken down, or not shown for a reason. */
const isOver = (row: ContributionTable) => Boolean(row.takenBackAt || row.erasedAt || row.removedAt || row.declinedAt)

/** Why something cannot be taken back: only while somebody has to read it because there may be danger. */
export function whyNotTakeBack(row: ContributionTable, isBeingLookedAt: boolean): string | undefined {
  if (row.takenBackAt || row.erasedAt) return 'You have taken this back already.'
  if (isBeingLookedAt) return 'Somebody may be in danger, so the safeguarding lead reads this first. You can take it back after that.'
  return undefined
}

/** Why nobody needs to say once more that it is still happening. */
export function whyNotStillHappening(row: ContributionTable, saidToday: boolean): string | undefined {
  if (isOver(row) || row.escalatedAt) return 'Nothing can be added to this any more. You can say it anew.'
  if (saidToday) return 'You told us today. It counts. You can tell us again tomorrow.'
  return undefined
}

/** Why its author cannot say that it lies in the wrong box. */
export function whyNotWrongBox(row: ContributionTable, themes: number): string | undefined {
  if (row.wrongBoxAt) return 'You told us. A person looks at it again.'
  if (isOver(row) || themes === 0) return 'This is in no box just now.'
  return undefined
}

/** Why its author is not asked whether they feel a difference: only when the latest answer says that it was done, or an action behind which it stands is done or under way. */
export function whyNotFeel(row: ContributionTable, latest: AnswerKind | undefined, work?: Work): string | undefined {
  if (isOver(row)) return 'Nothing can be added to this any more. You can say it anew.'
  if (latest !== 'did' && !work) return 'We ask you this when the work has begun.'
  return undefined
}

/** Why nobody can say "me too" to this: it is what a service said. */
export function whyNotMeToo({ voice }: Pick<ContributionTable, 'voice'>): string | undefined {
  return voice === 'official' ? 'This is an answer of a service. You can say “me too” to what families said.' : undefined
}
