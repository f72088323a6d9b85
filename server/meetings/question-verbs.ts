import type { Actor } from '#app/contract/actor.ts'
import { type ContributionId, idOf, type MeetingId, type QuestionId, refOfA } from '#app/contract/ids.ts'
import { KeepBackForm, QuestionForm, ShowQuestionForm } from '#app/contract/live-questions.ts'
import { parse } from '#app/contract/parse.ts'
import type { Tx } from '#db/database.ts'
import { contributionById, receiptOf, themesOf } from '#db/feedback/queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { deleteSupport, insertSupport, questionIn, updateQuestion } from '#db/meetings/question-queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { allThemesIn } from '#db/themes/queries.ts'
import { takingBack } from '../feedback/take-back.ts'
import { desk } from '../moderation/desk.ts'
import { identifiersIn } from '../moderation/identifiers.ts'
import { whyNotModerate } from '../moderation/policy.ts'
import { originalWords } from '../moderation/shown-version.ts'
import { conflict, found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import type { LiveWork } from './at-live.ts'
import { type PartWork, participantOf } from './at-part.ts'

/** What becomes of questions in a meeting: shown, kept back, wanted by others too, answered, taken back. */
export function answeringQuestions(tools: Tools, { onPart }: PartWork, { onLive }: LiveWork) {
  const { db, vault } = tools
  const { publish, decline } = desk(tools)
  const { takeBack } = takingBack(tools)

  /**
   * Shows a question to everybody: whatever the rules found in it is taken out, and the lines of `also`. Refuses: invalid, not_found,
   * forbidden, conflict. Records: moderation.published, meetings.question_changed.
   */
  async function showQuestion(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const form = parse(ShowQuestionForm, input)
    const row = await atDesk(actor, areaSlug, ref, form.question)
    const spans = identifiersIn(await originalWords(tools, db, row)).map(({ start, end, shownAs }) => ({
      start,
      end,
      shownAs,
      take: 'yes',
    }))
    const own = await themesOf(db, row.id)
    const themes = (await allThemesIn(db, row.areaId)).filter(({ id }) => own.includes(id)).map(({ slug }) => slug)
    await publish(actor, areaSlug, row.ref, { seen: row.heldAt ? 'held' : 'waiting', spans, also: form.also, themes })
  }

  /** Keeps a question back, for a reason from the agreed list that its author reads. Refuses: invalid, not_found, forbidden, conflict. Records: moderation.declined, meetings.question_changed. */
  async function keepQuestionBack(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { question, reason } = parse(KeepBackForm, input)
    const row = await atDesk(actor, areaSlug, ref, question)
    await decline(actor, areaSlug, row.ref, { reason })
  }

  /** Notes that a question was answered in the meeting. Refuses: invalid, not_found (also when it is not shown), forbidden, conflict. Records: meetings.question_answered. */
  async function answerQuestion(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { command, question } = parse(QuestionForm, input)
    await onLive(actor, areaSlug, ref, { phase: 'on', command }, async ({ tx, meeting, at }) => {
      const { id, answeredAt } = await shownIn(tx, meeting.id, question)
      if (answeredAt) conflict('This question is answered already.')
      await updateQuestion(tx, id, { answeredAt: at })
      return { name: 'meetings.question_answered', about: id }
    })
  }

  /** Wants a question to be answered too: one person counts once. Refuses: invalid, not_found (also when it is not shown), forbidden, conflict. Records: meetings.question_supported, without who. */
  async function supportQuestion(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command, question } = parse(QuestionForm, input)
    return onPart(actor, areaSlug, ref, command, async ({ tx, meeting, person }) => {
      const { id } = await shownIn(tx, meeting.id, question)
      if (!(await insertSupport(tx, { questionId: id, personId: person.id }))) return id
      return { name: 'meetings.question_supported', about: id, actor: `family:${vault.pseudonym(person.id, id)}` }
    })
  }

  /** Does not count any more for a question. Refuses: invalid, not_found, forbidden, conflict. Records: meetings.question_support_ended, without who. */
  async function endSupport(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<string> {
    const { command, question } = parse(QuestionForm, input)
    return onPart(actor, areaSlug, ref, command, async ({ tx, meeting, person }) => {
      const { id } = await shownIn(tx, meeting.id, question)
      if (!(await deleteSupport(tx, { questionId: id, personId: person.id }))) return id
      return { name: 'meetings.question_support_ended', about: id, actor: `family:${vault.pseudonym(person.id, id)}` }
    })
  }

  /** Takes back what one asked in this meeting: its words are destroyed. Refuses: invalid, not_found (also what another asked), conflict. Records: feedback.taken_back, meetings.question_changed. */
  async function withdrawQuestion(actor: Actor, areaSlug: string, ref: unknown, input: unknown): Promise<void> {
    const { question } = parse(QuestionForm, input)
    const meetingId = await meetingIn(areaSlug, ref)
    const row = found(await questionIn(db, meetingId, idOf('question', question)), 'question')
    const own = await participantOf(tools, db, actor, meetingId)
    found(own?.id === row.personId ? own : undefined, 'question')
    await takeBack({ ...actor, receipt: await receiptOf(db, row.contributionId) }, row.ref)
  }

  async function meetingIn(areaSlug: string, ref: unknown): Promise<MeetingId> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    return found(await meetingVisibleTo(db, 'public', area.id, refOfA('meeting', ref)), 'meeting').id
  }

  async function atDesk(actor: Actor, areaSlug: string, ref: unknown, question: string) {
    const meetingId = await meetingIn(areaSlug, ref)
    permit(whyNotModerate(actor, found(await areaBySlug(db, areaSlug), 'area').id))
    const { contributionId } = found(await questionIn(db, meetingId, idOf('question', question)), 'question')
    const row = found(await contributionById(db, contributionId as ContributionId), 'question')
    return found(row.escalatedAt ? undefined : row, 'question')
  }

  return { showQuestion, keepQuestionBack, answerQuestion, supportQuestion, endSupport, withdrawQuestion }
}

async function shownIn(tx: Tx, meetingId: MeetingId, question: string) {
  const row = found(await questionIn(tx, meetingId, idOf('question', question)), 'question')
  return found(row.publishedAt ? { id: row.id as QuestionId, answeredAt: row.answeredAt } : undefined, 'question')
}
