import type { Actor } from '#app/contract/actor.ts'
import { idOf, type PollId, type QuestionId, refOfA } from '#app/contract/ids.ts'
import { AnswerPollForm } from '#app/contract/live-polls.ts'
import { type AskedHow, type AskedView, AskForm } from '#app/contract/live-questions.ts'
import { parse } from '#app/contract/parse.ts'
import type { WhyHeld } from '#app/contract/why-held.ts'
import { contributionById, receiptOpens } from '#db/feedback/queries.ts'
import { themeIdsOfItem } from '#db/meetings/agenda-queries.ts'
import { liveStateOf } from '#db/meetings/live-queries.ts'
import { hasAnswered, pollToChange } from '#db/meetings/poll-queries.ts'
import type { PollTable } from '#db/meetings/poll-schema.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { insertQuestion, questionIn } from '#db/meetings/question-queries.ts'
import { areaBySlug, dangerRulesOf } from '#db/people/area-queries.ts'
import { addWorkingDays } from '../calendar/working-days.ts'
import { dayOf, newSecretId, today } from '../clock.ts'
import { answerByFor } from '../feedback/about-item.ts'
import { type Arrival, arrive } from '../feedback/arrival.ts'
import { whyNotSpeakFor } from '../feedback/policy.ts'
import { receiptSecrets } from '../feedback/receipt-secrets.ts'
import { dangersIn } from '../moderation/dangers.ts'
import { identifiersIn } from '../moderation/identifiers.ts'
import { routesFor } from '../moderation/routes-offered.ts'
import { conflict, found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { type AtPart, type PartWork, whoIs } from './at-part.ts'
import { whyNotVote } from './poll-policy.ts'

type Secrets = ReturnType<typeof receiptSecrets>

/** Asking in a meeting. */
export function asking(tools: Tools, { onPart }: PartWork) {
  const { db, vault, record } = tools

  /**
   * Asks a question about the item that is on. Nobody else reads it until somebody who may show it has read it. Sent again with the same
   * `command`, it counts once and gives the same code. Returns the receipt, and why it waits. Refuses: invalid, not_found, forbidden (has
   * not joined), conflict (not on), too_many. Records: feedback.said, meetings.question_asked, meetings.question_waits; what may tell of
   * danger only in the place of the people of the meeting, because everybody would see that something came and nothing more waits.
   */
  async function ask(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<AskedView> {
    const { command, words, how } = parse(AskForm, input)
    return arriving(actor, areaSlug, ref, { command, words, how, kind: 'question', pollOf: async () => null })
  }

  /**
   * Answers a poll in words, once; an answer that was taken back can be given anew. It is read before anybody else sees it, as a question is.
   * A poll that was left open for those who could not come is answered after the meeting too, until the seal. Returns the receipt, and why it
   * waits. Refuses: invalid, not_found, forbidden, conflict (not on, closed, answered), too_many. Records:
   * feedback.said, meetings.question_asked, meetings.question_waits, as a question does.
   */
  async function answerPoll(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<AskedView> {
    const { command, words, poll } = parse(AnswerPollForm, input)
    const how = 'named'
    return arriving(actor, areaSlug, ref, { command, words, how, kind: 'idea', pollOf: (at) => pollToAnswer(at, idOf('poll', poll)) })
  }

  async function arriving(actor: Actor, areaSlug: string, ref: unknown, given: Given): Promise<AskedView> {
    const { command, words, how, kind } = given
    // Many more than may be said elsewhere: a hall full of people is one address.
    await tools.limits.spend('ask', actor.addressKey)
    const secrets = receiptSecrets(vault, { submission: `${command}|${whoIs(tools, actor)}`, words })
    const id = await onPart(
      actor,
      areaSlug,
      ref,
      command,
      async (at) => {
        const { tx, meeting, area, person } = at
        const poll = await given.pollOf(at)
        const itemId = poll ? poll.itemId : meeting.endedAt ? null : ((await liveStateOf(tx, meeting.id))?.itemId ?? null)
        const dangers = dangersIn(words, await dangerRulesOf(tx, area.id))
        const row = await arrive(tools, tx, {
          ...{ id: secrets.id, codeHash: secrets.codeHash, areaId: area.id, words, dangers },
          ...{ kind, channel: 'meeting', language: 'en', mayShow: true },
          ...askerOf(actor, at, how),
          ...(itemId ? { about: { kind: 'item', id: itemId }, themeIds: await themeIdsOfItem(tx, itemId) } : {}),
          writer: actor.accountId ?? secrets.codeHash,
        } satisfies Arrival)
        if (actor.accountId) await vault.append(tx, 'accounts', 'wrote', actor.accountId, row.id)
        const id: QuestionId = newSecretId('question')
        const asked = { id, meetingId: meeting.id, itemId, contributionId: row.id, personId: person.id, how, why: whyHeld(words, dangers) }
        await insertQuestion(tx, { ...asked, pollId: poll?.id ?? null, seen: 0, answeredAt: null, keptSupport: null, keptGroups: null })
        // Not as the person of the meeting: what somebody asks without saying who must not stand beside what they ask for their group.
        const happened = { about: id, actor: `family:${row.pseudonym}` }
        const isAsked = { ...happened, name: 'meetings.question_asked', facts: { item: itemId } } as const
        if (dangers.length > 0) return { ...isAsked, place: `at:${meeting.id}/people` }
        record(tx, { ...happened, name: 'meetings.question_waits', place: `at:${meeting.id}/moderators`, areaId: area.id })
        return isAsked
      },
      'until_seal',
    )
    return askedView(areaSlug, ref, { id: id as QuestionId, words, secrets })
  }

  /** Shows a code only where it opens what was asked: another question that was sent with the same command shows none. */
  async function askedView(areaSlug: string, ref: unknown, asked: { id: QuestionId; words: string; secrets: Secrets }): Promise<AskedView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    const meeting = found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting')
    const question = found(await questionIn(db, meeting.id, asked.id), 'question')
    const row = found(await contributionById(db, question.contributionId), 'question')
    const opens = await receiptOpens(db, asked.secrets.codeHash, row.id)
    const day = today(tools.clock)
    const receipt = {
      code: opens ? asked.secrets.code : '',
      sameCode: !opens,
      ref: row.ref,
      helpFirst: row.escalatedAt !== null,
      mayShow: !row.escalatedAt,
      readBy: addWorkingDays(day, area.readWithinDays),
      answerBy: answerByFor(area, { meeting: { ref: meeting.ref, title: meeting.title, day: dayOf(meeting.startsAt) } }, day),
      routes: routesFor(asked.words),
    }
    return { receipt, why: question.why }
  }

  return { ask, answerPoll }
}

interface Given {
  command: string
  words: string
  how: AskedHow
  kind: 'question' | 'idea'
  /** The poll that is answered; null for a question. */
  pollOf: (at: AtPart) => Promise<PollTable | null>
}

/** A poll that is open and answered in words, by somebody who has not answered it yet. */
async function pollToAnswer({ tx, meeting, person }: AtPart, id: PollId): Promise<PollTable> {
  const row = await pollToChange(tx, meeting.id, id)
  const poll = found(row?.openedAt && row.kind === 'text' ? row : undefined, 'poll')
  if (poll.repsOnly && person.kind !== 'representative') permit('Only those who are here for a forum answer this poll.')
  const whyNot = whyNotVote(poll, meeting, undefined)
  if (whyNot) return conflict(whyNot)
  if (await hasAnswered(tx, poll.id, person.id)) return conflict('You have answered this poll. Take your answer back first.')
  return poll
}

function askerOf(actor: Actor, { person, area }: AtPart, how: AskedHow): Pick<Arrival, 'voice' | 'forumId'> {
  if (how === 'forum' && !person.forumId) return wrong('how', 'You are here for yourself. Choose how you ask')
  if (!person.forumId || how === 'unnamed') return { voice: 'family' }
  permit(whyNotSpeakFor(actor, area.id, person.forumId))
  return { voice: 'forum', forumId: person.forumId }
}

/** Why a question waits, by what the rules found in its words. */
const whyHeld = (words: string, dangers: readonly string[]): WhyHeld =>
  dangers.length > 0 ? 'danger' : identifiersIn(words).length > 0 ? 'points' : 'reading'
