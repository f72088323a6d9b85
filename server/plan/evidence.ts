import type { Actor } from '#app/contract/actor.ts'
import { type EvidenceId, idOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { EvidenceForm } from '#app/contract/plan-forms.ts'
import { evidenceOf, insertEvidence, updateEvidence } from '#db/plan/held-queries.ts'
import { newId } from '../clock.ts'
import { stopIf } from '../moderation/decide.ts'
import { found, permit } from '../refuse.ts'
import type { AtAction, AtWork } from './at-work.ts'
import { whyNotAcceptEvidence } from './policy.ts'

/** What shows that an action was done. */
export function keepingEvidence({ onAction }: AtWork) {
  /** Adds a piece of evidence. It stays. Returns its id. Refuses: invalid, not_found, forbidden, conflict. Records: plan.evidence_changed. */
  async function addEvidence(actor: Actor, areaSlug: string, actionRef: unknown, input: unknown): Promise<EvidenceId> {
    const form = parse(EvidenceForm, input)
    return onAction(actor, areaSlug, actionRef, 'plan.evidence_changed', (at) => putEvidence(at, form))
  }

  /**
   * Says that the board accepts a piece of evidence: only the chair can. Refuses: not_found, forbidden, conflict (accepted already).
   * Records: plan.evidence_accepted.
   */
  async function acceptEvidence(actor: Actor, areaSlug: string, actionRef: unknown, id: unknown): Promise<void> {
    await onAction(actor, areaSlug, actionRef, 'plan.evidence_accepted', async ({ tx, area, action, by, at, facts }) => {
      permit(whyNotAcceptEvidence(actor, area.id))
      const evidenceId = idOf('evidence', id)
      const evidence = found(
        (await evidenceOf(tx, [action.id])).find((one) => one.id === evidenceId),
        'evidence',
      )
      stopIf(evidence.acceptedAt ? 'The board has accepted this already.' : undefined)
      facts.evidence = evidence.id
      await updateEvidence(tx, evidence.id, { acceptedAt: at, acceptedAs: by })
    })
  }

  return { addEvidence, acceptEvidence }
}

/** Adds evidence within a change. */
export async function putEvidence(
  { tx, action, by, at }: AtAction,
  says: { title: string; words: string; web: string },
): Promise<EvidenceId> {
  const id: EvidenceId = newId('evidence')
  await insertEvidence(tx, { id, actionId: action.id, ...says, addedAt: at, addedAs: by, acceptedAt: null, acceptedAs: null })
  return id
}
