import type { z } from 'zod'
import type { Actor } from '#app/contract/actor.ts'
import { PublishForm } from '#app/contract/desk.ts'
import type { OrganisationId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { NO_STATE } from '../feedback/state.ts'
import { wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { chosenSpans, countTakenOut, nothingLeft } from './chosen-spans.ts'
import { chosenOrganisation, chosenThemes } from './chosen-themes.ts'
import { type Deciding, type Decision, type deciding, stopIf } from './decide.ts'
import { identifiersIn, withTakenOut } from './identifiers.ts'
import { whyNotPublish } from './policy.ts'
import { addShownVersion, lockVersion, originalWords } from './shown-version.ts'
import { tellAuthor, tellFollowers } from './tell.ts'

type Offer = (deciding: Deciding, organisation: OrganisationId | undefined, offered: string[]) => void

/** Showing what was said, with what could point to somebody taken out. */
export function publishing(tools: Tools, decide: ReturnType<typeof deciding>, offer: Offer) {
  /**
   * Shows it, or shows it anew with other words taken out; its author sees which kinds. Earlier shown words are locked away unless
   * `earlier` keeps them. Refuses: invalid, not_found, forbidden, conflict. Records: moderation.published, themes.tagged, moderation.routed.
   */
  return async function publish(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const form = parse(PublishForm, input)
    return decide(actor, areaSlug, ref, form.seen, async (deciding) => {
      stopIf(whyNotPublish(deciding.row))
      const { tx, area, row, at, stepId } = deciding
      const themeIds = await chosenThemes(tx, area.id, form.themes)
      const organisationId = await chosenOrganisation(tx, area.id, form.organisation)
      offer(deciding, organisationId, form.offer)
      const { words, takenOut, spans } = await shownWords(deciding, form)
      if (!(row.publishedAt && form.earlier)) await lockVersion(tools, tx, row)
      const currentVersionId = await addShownVersion(tx, row.id, words, takenOut, at)
      const state = { ...NO_STATE, publishedAt: row.publishedAt ?? at, reason: null, wrongBoxAt: null }
      return {
        name: 'moderation.published',
        patch: { ...state, currentVersionId, ...(organisationId && { routedTo: organisationId }) },
        themeIds,
        words,
        sealed: await tools.vault.sealWords(tx, area.id, JSON.stringify(spans), stepId),
        facts: { takenOut: takenOut.reduce((sum, { count }) => sum + count, 0), again: row.publishedAt !== null },
        also: () => tell(deciding),
      } satisfies Decision
    })
  }

  async function shownWords({ tx, row }: Deciding, form: z.output<typeof PublishForm>) {
    const original = await originalWords(tools, tx, row)
    const ticked = form.spans.filter(({ take }) => take)
    const spans = chosenSpans(original, ticked, form.also)
    const words = withTakenOut(original, spans)
    if (nothingLeft(original, spans)) wrong('also', 'Then nothing is left to show. Keep it private instead.')
    return { words, spans, takenOut: countTakenOut(spans, identifiersIn(original)) }
  }

  /** The author hears each time; who follows the thread hears of a reply once, when it is first shown. */
  async function tell({ tx, row, stepId }: Deciding) {
    const wasShown = row.publishedAt !== null || row.removedAt !== null
    await tellAuthor(tools, tx, row, { template: wasShown ? 'shown_again' : 'published', happening: stepId })
    if (row.parentId && !wasShown) await tellFollowers(tools, tx, row, { template: 'new_reply', happening: stepId })
  }
}
