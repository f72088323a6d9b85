import type { Actor } from '#app/contract/actor.ts'
import { REASON_SENTENCES } from '#app/contract/desk.ts'
import { type ExclusionId, idOf, refOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { ExclusionForm, type ExclusionLineView, ReviewExclusionForm } from '#app/contract/reports.ts'
import type { Tx } from '#db/database.ts'
import { contributionToChange } from '#db/feedback/to-change.ts'
import { contributionAtDesk } from '#db/moderation/queue-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { roleById } from '#db/people/role-queries.ts'
import {
  declinedOnLocalOffer,
  exclusionToChange,
  insertExclusion,
  latestExclusions,
  updateExclusion,
} from '#db/reports/exclusion-queries.ts'
import type { ExclusionTable } from '#db/reports/schema.ts'
import { dayOf, moment, newSecretId } from '../clock.ts'
import { byTitleOf } from '../measures/by-title.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { excluderIn, whyNotExclude, whyNotReview } from './policy.ts'

const MOST_LINES = 200

/** Comments on the local offer that are neither published nor answered: two people decide, and the report says how often and why. */
export function excluding({ db, change, clock, record }: Tools) {
  /** Declined comments on the local offer, the newest first, with what was decided. Refuses: not_found, forbidden. */
  async function exclusions(actor: Actor, areaSlug: string | undefined): Promise<ExclusionLineView[]> {
    const { area } = await excluder(actor, areaSlug)
    const lines: ExclusionLineView[] = []
    for (const { ref, head, saidAt, reason, exclusion } of await declinedOnLocalOffer(db, area.id, MOST_LINES))
      lines.push({
        ref,
        head,
        saidOn: dayOf(saidAt),
        why: REASON_SENTENCES[reason ?? ''] ?? '',
        exclusion: exclusion && {
          id: exclusion.id,
          reason: exclusion.reason,
          decidedAs: exclusion.decidedAs,
          decidedOn: dayOf(exclusion.decidedAt),
          reviewedAs: exclusion.reviewedAs,
          agreed: exclusion.agreed === null ? undefined : exclusion.agreed === 1,
          mayReview: whyNotReview(exclusion, await isOwn(actor, exclusion)) === undefined,
        },
      })
    return lines
  }

  /**
   * Decides that a declined comment on the local offer is left out of the report; it counts once somebody else agrees. Refuses: invalid,
   * not_found, forbidden, conflict (not declined, not about the local offer, decided already). Records: reports.excluded.
   */
  async function exclude(actor: Actor, areaSlug: string | undefined, refText: unknown, input: unknown): Promise<void> {
    const { area, role, by } = await excluder(actor, areaSlug)
    const { reason } = parse(ExclusionForm, input)
    const seen = found(await contributionAtDesk(db, area.id, refOf(refText)), 'message')
    await change(async (tx) => {
      const row = found(await contributionToChange(tx, seen.id), 'message')
      if (!row.declinedAt) return conflict('Only a comment that is declined at the desk can be left out.')
      if (!row.localOfferHead) return conflict('This is not a comment on the local offer.')
      const last = (await latestExclusions(tx, [row.id])).get(row.id)
      if (last && last.agreed !== 0) return conflict('This was decided already.')
      const id: ExclusionId = newSecretId('exclusion')
      const decided = { decidedBy: role.id, decidedAs: by, decidedAt: moment(clock) }
      const open = { reviewedBy: null, reviewedAs: '', reviewedAt: null, agreed: null }
      await insertExclusion(tx, { id, areaId: area.id, contributionId: row.id, head: row.localOfferHead, reason, ...decided, ...open })
      const facts = { reason, head: row.localOfferHead }
      record(tx, { name: 'reports.excluded', place: `at:${area.id}`, areaId: area.id, about: id, actor: role.id, facts })
    })
  }

  /**
   * Looks at such a decision a second time: agrees, or not, and then the comment is not left out. Refuses: invalid, not_found, forbidden,
   * conflict (one's own decision, looked at already). Records: reports.exclusion_reviewed.
   */
  async function reviewExclusion(actor: Actor, areaSlug: string | undefined, idText: unknown, input: unknown): Promise<void> {
    const { area, role, by } = await excluder(actor, areaSlug)
    const id = idOf('exclusion', idText)
    const agreed = parse(ReviewExclusionForm, input).agreed === 'yes'
    await change(async (tx) => {
      const row = found(await exclusionToChange(tx, area.id, id), 'decision')
      const whyNot = whyNotReview(row, await isOwn(actor, row, tx))
      if (whyNot) conflict(whyNot)
      await updateExclusion(tx, id, { reviewedBy: role.id, reviewedAs: by, reviewedAt: moment(clock), agreed: agreed ? 1 : 0 })
      const happened = { name: 'reports.exclusion_reviewed', place: `at:${area.id}`, areaId: area.id } as const
      record(tx, { ...happened, about: id, actor: role.id, facts: { agreed } })
    })
  }

  /** Whether the same account decided it, in whatever role. */
  async function isOwn({ accountId, roles }: Actor, { decidedBy }: ExclusionTable, tx?: Tx): Promise<boolean> {
    return roles.some(({ id }) => id === decidedBy) || (await roleById(tx ?? db, decidedBy))?.accountId === accountId
  }

  async function excluder(actor: Actor, areaSlug: string | undefined) {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    permit(whyNotExclude(actor, area.id))
    const role = found(excluderIn(actor, area.id), 'role')
    return { area, role, by: await byTitleOf(db, role) }
  }

  return { exclusions, exclude, reviewExclusion }
}
