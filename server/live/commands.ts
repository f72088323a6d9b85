import { type Done, LIVE_DOES, type LiveCommand, type LiveDoes } from '#app/contract/live.ts'
import { type Refusal, refusalOf } from '#app/contract/refusal.ts'
import type { Services } from '../services.ts'
import { type OwnSocket, whoIsAt } from './who.ts'

const PLACE = /^([a-z0-9][a-z0-9-]{0,60})\/(MT-[0-9A-HJKMNP-TV-Z]{6})$/
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const NOT_UNDERSTOOD: Done = { ok: false, reason: 'We did not understand this. Load the page again.' }

/** What is done over the line: through the same verbs as by a form, as whoever the cookies of the line say. */
export function liveCommands({ people, meetings: { live } }: Pick<Services, 'people' | 'meetings'>) {
  const whoIs = whoIsAt({ people })

  /** Carries out one command. What is refused comes back in words; a mistake of ours is thrown. */
  async function carryOut(socket: OwnSocket, place: unknown, sent: unknown): Promise<Done> {
    const [, area, ref] = (typeof place === 'string' && PLACE.exec(place)) || []
    const command = commandIn(sent)
    if (!area || !ref || !command) return NOT_UNDERSTOOD
    try {
      const actor = await whoIs(socket)
      const input = { ...command.fields, command: command.command }
      const does: Record<LiveDoes, () => Promise<Omit<Extract<Done, { ok: true }>, 'ok' | 'position'>>> = {
        hand: async () => ({ about: await live.raiseHand(actor, area, ref, input) }),
        down: async () => ({ about: await live.lowerHand(actor, area, ref, input) }),
        want: async () => ({ about: await live.supportQuestion(actor, area, ref, input) }),
        unwant: async () => ({ about: await live.endSupport(actor, area, ref, input) }),
        vote: async () => ({ about: await live.votePoll(actor, area, ref, input) }),
        ask: async () => {
          const asked = await live.ask(actor, area, ref, input)
          return { about: asked.receipt.ref, asked }
        },
      }
      const done = await does[command.does]()
      return { ok: true, ...done, position: await live.positionNow(area, ref) }
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal) throw error
      return refused(refusal)
    }
  }

  return { carryOut }
}

function commandIn(sent: unknown): LiveCommand | undefined {
  if (typeof sent !== 'object' || sent === null) return undefined
  const { does, command, fields = {} } = sent as Record<string, unknown>
  if (!LIVE_DOES.includes(does as LiveDoes) || typeof command !== 'string' || !UUID.test(command)) return undefined
  if (typeof fields !== 'object' || fields === null || !Object.values(fields).every(isTyped)) return undefined
  return { does: does as LiveDoes, command, fields: fields as LiveCommand['fields'] }
}

/** Words, or several that were chosen. */
const isTyped = (value: unknown) => [value].flat().every((one) => typeof one === 'string')

function refused(refusal: Refusal): Done {
  if (refusal.kind === 'invalid') return { ok: false, reason: Object.values(refusal.fields)[0] ?? '', fields: refusal.fields }
  if (refusal.kind === 'not_found') return { ok: false, reason: 'This is not there any more.' }
  if (refusal.kind === 'too_many') return { ok: false, reason: refusal.reason, later: refusal.retryAfterSeconds }
  return { ok: false, reason: refusal.reason }
}
