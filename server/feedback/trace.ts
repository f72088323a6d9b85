import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { TraceView } from '#app/contract/trace.ts'
import { contributionsOfReceipt } from '#db/feedback/queries.ts'
import { waitingUnder } from '#db/surveys/box-queries.ts'
import { today } from '../clock.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { ownedBy } from './owned.ts'
import { readReceiptCode, whyNotReceiptCode } from './receipt-code.ts'
import { storyOf } from './story.ts'

const WAITS = 'These words wait to be mixed with others, so that nobody can tell whose they are. You can follow them here after that.'
const KEPT_UNREAD =
  'Too few families answered that survey to hide among each other. So your words were kept unread. You can still say them to us here.'

/** Following what became of one's own words: with the code of a receipt, or with the account that wrote them. */
export function tracing(tools: Tools) {
  const { db, vault, limits, clock } = tools

  /**
   * What a code opens, as a keyed hash to be kept in this browser; the code itself goes no further. Refuses: invalid, too_many: after ten
   * wrong ones an hour the next are slow, but nobody is locked out.
   */
  async function openTrace(actor: Actor, codeText: unknown): Promise<{ codeHash: string }> {
    const text = typeof codeText === 'string' ? codeText : ''
    const slow = await limits.used('wrongCode', actor.addressKey)
    if (slow) await limits.spend('wrongCodeSlow', actor.addressKey)
    const code = readReceiptCode(text)
    const codeHash = code && vault.hashOf('receipt', code)
    if (codeHash && (await contributionsOfReceipt(db, codeHash)).length > 0) return { codeHash }
    const waiting = codeHash && (await waitingUnder(db, codeHash))
    if (waiting) wrong('code', waiting.closedAt ? KEPT_UNREAD : WAITS)
    if (!slow && text.trim()) await limits.spend('wrongCode', actor.addressKey)
    return wrong('code', whyNotReceiptCode(text) ?? 'We do not know these five words. Please look at each word again.')
  }

  /** The story of everything that the open code opens, first said first; undefined when no code is open in this browser. */
  async function trace(actor: Actor): Promise<TraceView | undefined> {
    const rows = actor.receipt ? await contributionsOfReceipt(db, actor.receipt) : []
    if (rows.length === 0) return undefined
    const stories = []
    for (const row of rows) stories.push(await storyOf(tools, actor, row))
    return { stories, today: today(clock), submission: randomUUID() }
  }

  /** The same for one thing that an account wrote. Refuses: not_found, forbidden (not signed in). */
  async function traceOfWritten(actor: Actor, ref: unknown): Promise<TraceView> {
    permit(actor.accountId ? undefined : 'Sign in first, or use your five words.')
    const row = found(await ownedBy(tools, db, actor, ref), 'page')
    return { stories: [await storyOf(tools, actor, row)], today: today(clock), submission: randomUUID() }
  }

  return { openTrace, trace, traceOfWritten }
}
