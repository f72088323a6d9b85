import type { Actor } from '#app/contract/actor.ts'
import { DeclineForm, HideForm, HoldForm, KeepPrivateForm, RouteForm, TagForm } from '#app/contract/desk.ts'
import type { OrganisationId } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { contributionById } from '#db/feedback/queries.ts'
import { NO_STATE } from '../feedback/state.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { chosenOrganisation, chosenThemes } from './chosen-themes.ts'
import { type Deciding, deciding, stopIf } from './decide.ts'
import { escalate } from './escalate.ts'
import { whyNotEscalate, whyNotHide, whyNotSetAside } from './policy.ts'
import { publishing } from './publish.ts'
import { lockVersion } from './shown-version.ts'
import { tellAuthor } from './tell.ts'

/** What moderators and officers do with what they have read. Every verb refuses invalid, not_found, forbidden and conflict, and can be undone. */
export function desk(tools: Tools) {
  const decide = deciding(tools)

  /** Counts it and lets it be answered, but shows it to nobody. Records: moderation.kept_private. */
  async function keepPrivate(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const form = parse(KeepPrivateForm, input)
    return decide(actor, areaSlug, ref, form.seen, async (deciding) => {
      const { tx, area, row, at, stepId } = deciding
      stopIf(whyNotSetAside(row, 'private'))
      const organisationId = await chosenOrganisation(tx, area.id, form.organisation)
      offer(deciding, organisationId, form.offer)
      return {
        name: 'moderation.kept_private',
        patch: { ...NO_STATE, privateAt: at, reason: null, wrongBoxAt: null, ...(organisationId && { routedTo: organisationId }) },
        themeIds: await chosenThemes(tx, area.id, form.themes),
        also: () => tellAuthor(tools, tx, row, { template: 'kept_private', happening: stepId }),
      }
    })
  }

  /** Keeps it back for a while, for a reason that colleagues read. Records: moderation.held. */
  async function hold(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const form = parse(HoldForm, input)
    return decide(actor, areaSlug, ref, form.seen, async ({ row, at }) => {
      stopIf(whyNotSetAside(row, 'held'))
      return { name: 'moderation.held', patch: { ...NO_STATE, heldAt: at, reason: form.reason }, facts: { reason: form.reason } }
    })
  }

  /** Says no to showing it, for a reason from the agreed list that its author reads. Records: moderation.declined. */
  async function decline(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const form = parse(DeclineForm, input)
    return decide(actor, areaSlug, ref, form.seen, async ({ tx, row, at, stepId }) => {
      stopIf(whyNotSetAside(row, 'declined'))
      return {
        name: 'moderation.declined',
        patch: { ...NO_STATE, declinedAt: at, reason: form.reason },
        facts: { reason: form.reason },
        also: () => tellAuthor(tools, tx, row, { template: 'declined', happening: stepId, facts: { reason: form.reason } }),
      }
    })
  }

  /** Takes what was shown by mistake out of everybody's sight at once. Its author is told why. Records: moderation.hidden. */
  async function hide(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const form = parse(HideForm, input)
    return decide(actor, areaSlug, ref, form.seen, async ({ tx, row, at, stepId }) => {
      stopIf(whyNotHide(row))
      return {
        name: 'moderation.hidden',
        patch: { ...NO_STATE, removedAt: at, reason: form.reason },
        facts: { reason: form.reason },
        also: async () => {
          await lockVersion(tools, tx, row)
          await tellAuthor(tools, tx, row, { template: 'hidden', happening: stepId, facts: { reason: form.reason } })
        },
      }
    })
  }

  /** Puts it under these themes and no others. Records: themes.tagged. */
  async function tag(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const form = parse(TagForm, input)
    return decide(actor, areaSlug, ref, undefined, async ({ tx, area }) => {
      const themeIds = await chosenThemes(tx, area.id, form.themes)
      return { name: 'themes.tagged', patch: { wrongBoxAt: null }, themeIds, facts: { themes: themeIds } }
    })
  }

  /** Passes it to an organisation, or to none, and offers its author other ways to help. Records: moderation.routed. */
  async function route(actor: Actor, areaSlug: string, ref: unknown, input: unknown) {
    const form = parse(RouteForm, input)
    return decide(actor, areaSlug, ref, undefined, async ({ tx, area }) => {
      const routedTo = (await chosenOrganisation(tx, area.id, form.organisation)) ?? null
      return { name: 'moderation.routed', patch: { routedTo }, facts: { organisation: routedTo, offered: form.offer } }
    })
  }

  /** Sends it to the safeguarding lead, privately: from now on nobody at the desk sees it. Records: moderation.kept_private, moderation.escalated. */
  async function escalateByHand(actor: Actor, areaSlug: string, ref: unknown) {
    return decide(actor, areaSlug, ref, undefined, async ({ tx, row, at, roleId }) => {
      stopIf(whyNotEscalate(row))
      return {
        name: 'moderation.kept_private',
        step: 'escalated',
        patch: { ...NO_STATE, privateAt: at, escalatedAt: at, reason: 'safeguarding' },
        also: async () => {
          await lockVersion(tools, tx, row)
          await escalate(tools, tx, found(await contributionById(tx, row.id), 'message'), ['sent by the reading desk'], roleId)
        },
      }
    })
  }

  /** Notes which other ways to help the author is offered, and to whom it was passed. */
  function offer({ tx, area, row, roleId }: Deciding, organisation: OrganisationId | undefined, offered: string[]) {
    if (!organisation && offered.length === 0) return
    const facts = { organisation: organisation ?? row.routedTo, offered }
    tools.record(tx, { name: 'moderation.routed', place: `at:${row.rootId}`, areaId: area.id, about: row.id, actor: roleId, facts })
  }

  return { publish: publishing(tools, decide, offer), keepPrivate, hold, decline, hide, tag, route, escalateByHand }
}
