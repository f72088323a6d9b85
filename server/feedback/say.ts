import type { Actor } from '#app/contract/actor.ts'
import { type ForumId, idOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { type AboutLine, type ReceiptView, SayForm, SayForOthersForm } from '#app/contract/say.ts'
import type { Tx } from '#db/database.ts'
import { contributionById, receiptOpens } from '#db/feedback/queries.ts'
import type { ContributionTable } from '#db/feedback/schema.ts'
import { areaBySlug, dangerRulesOf } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { today } from '../clock.ts'
import { dangersIn } from '../moderation/dangers.ts'
import { routesFor } from '../moderation/routes-offered.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { aboutWhat, arrivingAbout } from './about.ts'
import { answerByFor } from './about-item.ts'
import { type Arrival, arrive } from './arrival.ts'
import { whyNotSayForOthers, whyNotSpeakFor } from './policy.ts'
import { receiptSecrets } from './receipt-secrets.ts'

const ASK_FIRST = 'Ask them first. Tick this when they have said yes'

/** Saying something: by the front door, under something, and for a family that asked. */
export function saying(tools: Tools) {
  const { db, vault } = tools

  /**
   * Takes in what somebody says. The same words sent twice with the same `submission` count once and give the same code. What they add to
   * something of their own is opened by the code that opens that. Refuses: invalid, not_found (area, theme, answer or parent), forbidden,
   * too_many. Records: feedback.said.
   */
  async function say(actor: Actor, areaSlug: string, input: unknown): Promise<ReceiptView> {
    const form = parse(SayForm, input)
    await tools.limits.spend('say', actor.addressKey)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    if (form.voice === 'on_behalf' && !form.consent) wrong('consent', ASK_FIRST)
    const { code, codeHash, id } = receiptSecrets(vault, form)
    const about = await aboutWhat(tools, actor, area, form)
    const own = about.parent?.own ? about.parent.row : undefined
    const arrival: Arrival = {
      id,
      areaId: area.id,
      words: form.words,
      kind: form.kind ?? 'experience',
      channel: about.line?.kind === 'item' ? 'meeting' : 'web',
      language: form.language ?? 'en',
      mayShow: form.show === 'yes',
      voice: form.voice === 'on_behalf' ? 'family' : (form.voice ?? 'family'),
      onBehalf: form.voice === 'on_behalf',
      localOfferHead: form.localOfferHead,
      parent: about.parent?.row,
      ...(await arrivingAbout(db, about)),
      writer: actor.accountId ?? codeHash,
      pseudonym: own?.pseudonym,
      codeHash: own && actor.receipt && (await receiptOpens(db, actor.receipt, own.id)) ? actor.receipt : codeHash,
      dangers: dangersIn(form.words, await dangerRulesOf(db, area.id)),
      ...speakerOf(actor, area, form.speakAs),
    }
    const row = await takeIn(arrival, async (tx) => {
      if (actor.accountId) await vault.append(tx, 'accounts', 'wrote', actor.accountId, id)
      if (form.tell) await vault.put(tx, area.id, 'tell', id, { email: form.tell })
      else if (form.follow && actor.accountId) await vault.put(tx, area.id, 'tell', id, { accountId: actor.accountId })
    })
    return receiptOf(area, row, form.words, arrival.codeHash === codeHash ? code : '', about.line)
  }

  /** Takes in what a family told a supporter, with its own code. Refuses: invalid, not_found, forbidden, too_many. Records: feedback.said. */
  async function sayForOthers(actor: Actor, areaSlug: string, input: unknown): Promise<ReceiptView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSayForOthers(actor, area.id))
    const form = parse(SayForOthersForm, input)
    await tools.limits.spend('supporter', actor.addressKey)
    const { code, codeHash, id } = receiptSecrets(vault, form)
    const arrival: Arrival = {
      id,
      areaId: area.id,
      words: form.words,
      kind: 'experience',
      channel: form.channel,
      voice: form.voice,
      language: form.language,
      mayShow: form.show === 'yes',
      onBehalf: true,
      writer: codeHash,
      codeHash,
      dangers: dangersIn(form.words, await dangerRulesOf(db, area.id)),
    }
    const row = await takeIn(arrival, async (tx) => {
      if (form.tell) await vault.put(tx, area.id, 'tell', id, { email: form.tell })
    })
    return receiptOf(area, row, form.words, code)
  }

  function takeIn(arrival: Arrival, also: (tx: Tx) => Promise<void>): Promise<ContributionTable> {
    return tools.change(async (tx) => {
      const earlier = await contributionById(tx, arrival.id)
      if (earlier) return earlier
      const row = await arrive(tools, tx, arrival)
      await also(tx)
      return row
    })
  }

  function speakerOf(actor: Actor, area: AreaTable, speakAs?: string): { voice?: 'forum'; forumId?: ForumId; actor?: string } {
    if (!speakAs || speakAs === 'me') return {}
    const forumId = idOf('forum', speakAs)
    permit(whyNotSpeakFor(actor, area.id, forumId))
    const held = actor.roles.find((role) => role.role === 'representative' && role.forumId === forumId)
    return { voice: 'forum', forumId, ...(held ? { actor: held.id } : {}) }
  }

  /** Shows a code only where it opens what was said: a late retry of something that hangs on another code shows none. */
  async function receiptOf(area: AreaTable, row: ContributionTable, words: string, code: string, line?: AboutLine): Promise<ReceiptView> {
    const opens = code !== '' && (await receiptOpens(db, vault.hashOf('receipt', code), row.id))
    const day = today(tools.clock)
    return {
      code: opens ? code : '',
      sameCode: !opens,
      ref: row.ref,
      helpFirst: row.escalatedAt !== null,
      mayShow: Boolean(row.mayShow) && !row.escalatedAt,
      readBy: addWorkingDays(day, area.readWithinDays),
      answerBy: answerByFor(area, line, day),
      routes: routesFor(words),
    }
  }

  return { say, sayForOthers }
}
