import { randomInt } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import type { MeetingId } from '#app/contract/ids.ts'
import { JoinByCodeForm } from '#app/contract/joining.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { meetingByCode, takeCode } from '#db/meetings/code-queries.ts'
import { type Clock, later } from '../clock.ts'
import { wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'

/** So long after the day for which it was planned a meeting keeps its code from others. */
const KEPT_MS = 60 * 86_400_000
const LEAST_CODE = 100_000
const OVER_CODES = 1_000_000

/** Gives a new meeting the code by which people join it: six digits that no other meeting has that is on, to come, or was not long ago. */
export async function giveCode(tx: Tx, clock: Clock, meetingId: MeetingId): Promise<void> {
  const freeBefore = later(clock, -KEPT_MS)
  while (!(await takeCode(tx, { code: String(randomInt(LEAST_CODE, OVER_CODES)), meetingId }, freeBefore)));
}

/** Joining by a code that was read aloud or shown. What it leads to is public: it saves typing and keeps nothing secret. */
export function joiningByCode({ db, limits }: Pick<Tools, 'db' | 'limits'>) {
  /**
   * The meeting that a code leads to. Only wrong codes count towards the limit, since a whole room may come from one address. Refuses:
   * invalid (field `code`: not six digits, or no public meeting has it), too_many.
   */
  async function meetingOfCode(actor: Actor, input: unknown): Promise<{ area: string; ref: string }> {
    const { code } = parse(JoinByCodeForm, input)
    if (await limits.used('wrongMeetingCode', actor.addressKey)) await limits.spend('wrongMeetingCode', actor.addressKey)
    const meeting = await meetingByCode(db, code)
    if (meeting) return { area: meeting.slug, ref: meeting.ref }
    await limits.spend('wrongMeetingCode', actor.addressKey)
    return wrong('code', 'No meeting has this code. Please look at it again, or ask the chair')
  }

  return { meetingOfCode }
}
