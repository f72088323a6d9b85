import type { Actor } from '#app/contract/actor.ts'
import { idOf, type PollId } from '#app/contract/ids.ts'
import { ClosePollForm, DropPollForm, MOST_OPTIONS, MOST_RANKED, OpenPollForm, PreparePollForm } from '#app/contract/live-polls.ts'
import { parse } from '#app/contract/parse.ts'
import { standingItem } from '#db/meetings/live-queries.ts'
import { deletePoll, insertPoll, pollToChange, updatePoll } from '#db/meetings/poll-queries.ts'
import { newId } from '../clock.ts'
import { conflict, found, wrong } from '../refuse.ts'
import type { AtLive, LiveWork } from './at-live.ts'

const MOST_CHARS = 100

/** Chair and clerk prepare polls, open them and close them. */
export function runningPolls({ onLive }: LiveWork) {
  /**
   * Prepares a poll, before the meeting or while it is on; only those who run the meeting see it until it is opened. Returns its id. Refuses:
   * invalid (fields `question`, `kind`, `options`, `low`, `item`), not_found, forbidden, conflict. Records: meetings.poll_prepared.
   */
  async function preparePoll(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<PollId> {
    const form = parse(PreparePollForm, input)
    const options = optionsFrom(form)
    const id = newId('poll')
    const { kind, question, low, high } = form
    const about = await onLive(actor, areaSlug, ref, { phase: 'until_end', command: form.command }, async ({ tx, meeting }) => {
      const item = form.item ? await standingItem(tx, meeting.id, form.item) : undefined
      if (form.item && !item) return wrong('item', 'Choose an item of this agenda')
      await insertPoll(tx, {
        ...{ id, meetingId: meeting.id, itemId: item?.id ?? null, kind, question, options: JSON.stringify(options), low, high },
        ...{ repsOnly: form.who === 'representatives' ? 1 : 0, late: form.late ? 1 : 0, openedAt: null, closedAt: null },
      })
      return { name: 'meetings.poll_prepared', about: id }
    })
    return about as PollId
  }

  /** Throws away a poll that nobody has seen. Refuses: invalid, not_found, forbidden, conflict (it was opened). Records: meetings.poll_dropped. */
  async function dropPoll(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, poll } = parse(DropPollForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'until_end', command }, async (at) => {
      const { id, openedAt } = await pollAt(at, poll)
      if (openedAt) conflict('Everybody has seen this poll. Close it instead.')
      await deletePoll(at.tx, id)
      return { name: 'meetings.poll_dropped', about: id }
    })
  }

  /** Opens a poll: everybody sees it, and whoever takes part can vote. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.poll_opened. */
  async function openPoll(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, poll } = parse(OpenPollForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async (at) => {
      const { id, openedAt, question, itemId } = await pollAt(at, poll)
      if (openedAt) conflict('This poll was opened already.')
      await updatePoll(at.tx, id, { openedAt: at.at })
      return { name: 'meetings.poll_opened', about: id, facts: { item: itemId }, content: question }
    })
  }

  /** Closes a poll: nobody votes any more, and everybody sees the result. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.poll_closed. */
  async function closePoll(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, poll } = parse(ClosePollForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async (at) => {
      const { id, openedAt, closedAt } = await pollAt(at, poll)
      if (!openedAt) conflict('This poll is not open.')
      if (closedAt) conflict('This poll is closed already.')
      await updatePoll(at.tx, id, { closedAt: at.at })
      return { name: 'meetings.poll_closed', about: id }
    })
  }

  return { preparePoll, dropPoll, openPoll, closePoll }
}

const pollAt = async ({ tx, meeting }: AtLive, poll: string) => found(await pollToChange(tx, meeting.id, idOf('poll', poll)), 'poll')

/** What can be chosen, as it was typed: one on a line. */
function optionsFrom({ kind, options, low, high }: { kind: string; options: string; low: string; high: string }): string[] {
  if (kind === 'scale' && !(low && high)) return wrong(low ? 'high' : 'low', 'Write what 1 means and what 5 means')
  if (kind === 'scale' || kind === 'text') return []
  const lines = options.split('\n').flatMap((line) => line.trim() || [])
  const most = kind === 'rank' ? MOST_RANKED : MOST_OPTIONS
  if (lines.length < 2 || lines.length > most) return wrong('options', `Write 2 to ${most} answers, each on a line of its own`)
  if (new Set(lines).size < lines.length) return wrong('options', 'Two of these answers are the same')
  if (lines.some((line) => [...line].length > MOST_CHARS)) return wrong('options', `Keep every answer under ${MOST_CHARS} characters`)
  return lines
}
