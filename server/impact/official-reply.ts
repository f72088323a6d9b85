import { randomBytes } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { OfficialReplyForm } from '#app/contract/desk.ts'
import { type ContributionId, type Ref, refOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { contributionById, publicContribution } from '#db/feedback/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { moment } from '../clock.ts'
import { arrive } from '../feedback/arrival.ts'
import { whyNotReply } from '../feedback/policy.ts'
import { alter } from '../feedback/standing.ts'
import { addShownVersion } from '../moderation/shown-version.ts'
import { tellAuthor, tellFollowers } from '../moderation/tell.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { signature } from './answers.ts'
import { answererIn, whyNotAnswer } from './policy.ts'

/** A service speaking in a thread, beside its answers. */
export function officialReplying(tools: Tools) {
  const { db, clock, change, record, vault } = tools

  /**
   * Puts an official reply under something public: shown at once, signed by organisation and role, counted nowhere. Sent twice with the
   * same `submission` it stands once. Returns its reference. Refuses: invalid, not_found, forbidden. Records: feedback.said, moderation.published.
   */
  async function replyOfficially(actor: Actor, areaSlug: string, refText: unknown, input: unknown): Promise<Ref> {
    const form = parse(OfficialReplyForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotAnswer(actor, area.id))
    const role = found(answererIn(actor, area.id), 'role')
    const id: ContributionId = `contribution_${vault.hashOf('contribution', `${role.id}|${form.submission}`).slice(0, 32)}`
    return change(async (tx) => {
      const earlier = await contributionById(tx, id)
      if (earlier) return earlier.ref
      const parent = found(await publicContribution(tx, area.id, refOf(refText)), 'message')
      permit(whyNotReply(parent, false))
      const { organisationId, spokenAs } = signature(role)
      const row = await arrive(tools, tx, {
        id,
        areaId: area.id,
        words: form.words,
        kind: 'experience',
        channel: 'web',
        voice: 'official',
        language: 'en',
        mayShow: true,
        parent,
        organisationId: organisationId ?? undefined,
        spokenAs,
        writer: role.id,
        actor: role.id,
        codeHash: vault.hashOf('receipt', randomBytes(32).toString('hex')),
        dangers: [],
      })
      const at = moment(clock)
      const currentVersionId = await addShownVersion(tx, id, form.words, [], at)
      await alter(tx, id, { patch: { publishedAt: at, readAt: at, currentVersionId }, words: form.words, at })
      record(tx, {
        name: 'moderation.published',
        place: `at:${row.rootId}`,
        areaId: area.id,
        about: id,
        actor: role.id,
        facts: { from: 'waiting', to: 'public', voice: 'official' },
        content: form.words,
      })
      await tellAuthor(tools, tx, parent, { template: 'new_reply', happening: id })
      await tellFollowers(tools, tx, { ...row, id }, { template: 'new_reply', happening: id })
      return row.ref
    })
  }

  return { replyOfficially }
}
