import type { MeetingLineView } from '#app/contract/meeting-views.ts'
import { invitesOfMeeting } from '#db/meetings/invite-queries.ts'
import { meetingVisibleTo } from '#db/meetings/queries.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import { dayOf } from '../clock.ts'
import { inviteLinks } from '../meetings/invite-links.ts'
import { timelineOf } from '../meetings/timeline.ts'
import { found } from '../refuse.ts'
import { dayWords } from '../reports/day-words.ts'
import { Chance } from './chance.ts'
import { planHeld } from './meeting-held.ts'
import { planOutcomes } from './meeting-outcomes.ts'
import { DAY_MS, HOUR_MS, inWorkingHours } from './moments.ts'
import { AREA } from './people.ts'
import { actor, moderator, type Stage, visitor } from './stage.ts'
import { type DemonstrationTopic, NOTES, PROPOSED, TOPICS } from './texts/meetings.ts'
import { HELD } from './texts/meetings-held.ts'

/** How much is said in all to the meetings of the year: three things to each that was, two to the one that comes. */
export const SAID_TO_MEETINGS = 11 * 3 + 2
/** The meeting of which one question has no answer: the one before the last. */
const FORGOTTEN = 9
/** These groups have not answered for three months or more. */
const SILENT = { groups: 3, from: 7 }
const BACK = 5
const HELD_SEED = 20_150_112

/** One meeting, from its agenda to its written answers. */
export class MeetingLife {
  readonly #stage: Stage
  readonly #ref: string
  readonly #number: number
  readonly #at: number
  readonly #startsAt: MeetingLineView['startsAt']
  #items: { topic: DemonstrationTopic; ref: string }[] = []

  constructor(stage: Stage, { ref, startsAt }: MeetingLineView, number: number) {
    this.#stage = stage
    this.#ref = ref
    this.#number = number
    this.#startsAt = startsAt
    this.#at = Date.parse(startsAt)
  }

  plan() {
    const { services, time } = this.#stage
    this.#days(-20, () => this.#buildAgenda())
    this.#days(-15, () => this.#invite())
    this.#days(-13, async () => void (await services.meetings.putForwardDue()))
    this.#days(-12.5, () => this.#propose())
    this.#days(-10.5, () => this.#addPapers())
    this.#days(-3, async () => void (await services.meetings.remindForums()))
    this.#isSaid()
    this.#days(9, () => this.#answer())
    for (const { dueAt } of timelineOf(this.#startsAt))
      time.at(Date.parse(dueAt) + 1000, async () => void (await services.meetings.passSteps()))
    this.#days(16, async () => void (await services.meetings.noteLateAnswers()))
    if (HELD[this.#number]) this.#isHeld()
  }

  /** It has its day, and things come of it. By a chance of its own, so that what is said before and after stays as it is. */
  #isHeld() {
    const held = {
      ...{
        stage: { ...this.#stage, chance: new Chance(HELD_SEED + this.#number) },
        ref: this.#ref,
        number: this.#number,
        begins: this.#at,
      },
      work: () => this.#items.map(({ ref }) => ref),
      coming: () => this.#coming(),
    }
    planHeld(held)
    planOutcomes(held)
  }

  /** The groups that said that they come, by their place in the county. */
  async #coming(): Promise<string[]> {
    const { services, cast } = this.#stage
    const { invited } = await services.meetings.invitationsAtDesk(this.#officer, AREA, this.#ref)
    const coming = new Set(invited.filter(({ answer }) => answer === 'coming').map(({ id }) => id))
    return [...new Set(cast.representatives.map(({ forumId }) => forumId))].filter((forumId) => coming.has(forumId))
  }

  /** The template with two items for working together, each under a theme; the second one comes back from earlier in the year. */
  async #buildAgenda() {
    const { services } = this.#stage
    const { meetings } = services
    await meetings.takeTemplate(this.#officer, AREA, this.#ref)
    const { items } = await meetings.agenda(this.#officer, AREA, this.#ref)
    const work = items.find(({ level }) => level === 'co_produce')
    for (const [at, topic] of [this.#topic(0), this.#topic(BACK)].entries()) {
      const { title, about, theme } = topic
      const form = {
        title,
        about,
        themes: [theme],
        minutes: '10',
        level: at === 0 ? 'co_design' : 'engage',
        presenter: 'SEND service manager',
      }
      this.#items.push({ topic, ref: await meetings.addItem(this.#officer, AREA, this.#ref, { ...form, under: work?.ref }) })
    }
    if (this.#number === 0)
      await meetings.arrange(this.#officer, AREA, this.#ref, { access: ['creche', 'breaks', 'captions'], accessNote: '' })
  }

  async #addPapers() {
    for (const { topic, ref } of this.#items)
      await this.#stage.services.meetings.addPaper(this.#officer, AREA, this.#ref, ref, { title: topic.title, words: topic.paper })
  }

  /** Two groups propose; one item comes on the agenda and one does not. */
  async #propose() {
    const { services, cast, chance } = this.#stage
    const [yes, no] = PROPOSED
    for (const { title, about, ...says } of this.#number % 3 === 0 ? [yes, no] : this.#number % 3 === 1 ? [no] : []) {
      const { forumId, actor: own } = chance.pick(cast.representatives)
      const item = await services.meetings.proposeItem(own, AREA, this.#ref, { forum: forumId, title, about, themes: [] })
      const decided = 'yes' in says ? { answer: 'accept', reason: says.yes } : { answer: 'decline', reason: says.no }
      await services.meetings.decideItem(this.#officer, AREA, this.#ref, item, decided)
    }
  }

  async #invite() {
    const { services, cast, chance } = this.#stage
    const forums = [...new Set(cast.representatives.map(({ forumId }) => forumId))]
    await services.meetings.inviteForums(this.#officer, AREA, this.#ref, { forums })
    const silent = new Set(this.#number >= SILENT.from ? forums.slice(-SILENT.groups) : [])
    for (const forumId of forums) {
      if (silent.has(forumId) || chance.happens(0.12)) continue
      this.#days(-chance.between(2, 13), () => this.#answerFor(forumId))
    }
  }

  /** By the link in the mail, as a representative does. */
  async #answerFor(forumId: string) {
    const { services, cast, chance } = this.#stage
    const { tools } = services
    const area = found(await areaBySlug(tools.db, AREA), 'area')
    const meeting = found(await meetingVisibleTo(tools.db, 'public', area.id, this.#ref), 'meeting')
    const invite = found(
      (await invitesOfMeeting(tools.db, meeting.id)).find((one) => one.forumId === forumId),
      'invitation',
    )
    const speaker = cast.representatives.find((one) => one.forumId === forumId)!
    const token = inviteLinks(tools).tokenFor(invite.id, speaker.actor.roles[0]!.id)
    const answer = chance.happens(0.6) ? 'coming' : chance.happens(0.5) ? 'apologies' : 'input'
    const access = this.#number === 1 && forumId === cast.representatives[0]!.forumId ? ['interpreter'] : []
    const form = { invite: invite.id, answer, note: chance.pick(NOTES[answer]), access, accessNote: '' }
    await services.meetings.answerInvite(token, form)
  }

  /** What those who cannot come say: two things to the first item, one to the second, before and after the meeting. */
  #isSaid() {
    const { time, chance } = this.#stage
    const isToCome = this.#at > time.end
    const opens = Date.parse(timelineOf(this.#startsAt).find(({ step }) => step === 'window_opens')!.dueAt)
    const lines = isToCome ? [0, 1] : [0, 1, 2]
    for (const line of lines) {
      const at = this.#at + chance.between(-6, 4) * DAY_MS + chance.between(1, 12) * HOUR_MS
      const soon = Math.max(opens + HOUR_MS, time.end - (5 - line) * HOUR_MS)
      time.at(isToCome ? soon : at, () => this.#say(line))
    }
  }

  async #say(line: number) {
    const { services, chance, time } = this.#stage
    const { topic, ref } = this.#items[line < 2 ? 0 : 1]!
    const words = topic.said[line]!
    const form = { submission: chance.hex(32), words, kind: words.endsWith('?') ? 'question' : 'experience', show: 'yes', item: ref }
    const said = await services.feedback.say(visitor(this.#stage), AREA, form)
    const read = Math.min(inWorkingHours(chance, time.now + 4 * HOUR_MS), time.end - HOUR_MS / 2)
    const themes = { themes: [topic.theme], also: '' }
    time.at(read, () => services.moderation.publish(moderator(this.#stage), AREA, said.ref, themes).then(() => undefined))
  }

  /** One written answer for each item, to all that was said to it. One meeting has a question that nobody answered. */
  async #answer() {
    const { services } = this.#stage
    const { items } = await services.meetings.saidAtMeeting(this.#officer, AREA, this.#ref)
    for (const { topic, ref } of this.#items) {
      const rows = items.find((item) => item.ref === ref)?.rows.filter(({ status }) => status === 'waiting') ?? []
      const refs = rows.map((row) => row.ref).slice(this.#number === FORGOTTEN && rows.length > 1 ? 1 : 0)
      const said = `Said to the meeting of ${dayWords(dayOf(this.#startsAt))}: ${topic.title}.`
      const themes = [topic.theme]
      if (refs.length > 0) await services.impact.answer(this.#officer, AREA, { ...topic.answer, said, themes, refs })
    }
  }

  get #officer() {
    return actor(this.#stage, 'officer')
  }
  #topic(back: number): DemonstrationTopic {
    return TOPICS[(this.#number - back + TOPICS.length) % TOPICS.length]!
  }
  #days(days: number, work: () => Promise<void>) {
    this.#stage.time.at(this.#at + days * DAY_MS, work)
  }
}
