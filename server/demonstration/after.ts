import { household } from './household.ts'
import { DAY_MS, HOUR_MS, inWorkingHours, whenFamiliesWrite } from './moments.ts'
import { AREA } from './people.ts'
import { authorOf, read } from './reading-desk.ts'
import type { Saying } from './sayings.ts'
import { speak } from './speaking.ts'
import { actor, type Said, type Stage, visitor } from './stage.ts'
import { AFTER, OFFICIAL_REPLIES, REPLIES } from './texts/around.ts'

/** What comes of something that others can read: "me too", "still happening", replies. */
export class Aftermath {
  readonly #stage: Stage
  readonly #replies: string[]
  readonly #official: string[]
  #repliesLeft: number
  readonly #said = new Set<string>()

  constructor(stage: Stage, replies: number) {
    this.#stage = stage
    this.#repliesLeft = replies
    this.#replies = stage.chance.shuffled(REPLIES)
    this.#official = stage.chance.shuffled(OFFICIAL_REPLIES)
  }

  get repliesLeft() {
    return this.#repliesLeft
  }

  /** Plans what comes of it. Most things move few, some move many. */
  shown = (said: Said) => {
    const { chance, time, services } = this.#stage
    const talkedOf = chance.happens(0.22)
    const meToos = chance.happens(0.5) ? chance.between(0, talkedOf ? 14 : 3) : 0
    for (let i = 0; i < meToos; i++)
      time.at(time.now + chance.between(1, 40 * 24) * HOUR_MS, async () => {
        if (said.state === 'public') await services.feedback.meToo(visitor(this.#stage), AREA, said.ref)
      })
    if (chance.happens(0.06))
      time.at(time.now + chance.between(20, 90) * DAY_MS, async () => {
        if (said.state === 'public') await services.feedback.stillHappening(authorOf(this.#stage, said), said.ref)
      })
    if (talkedOf) for (let i = chance.between(1, 3); i > 0; i--) this.#planReply(said)
    if (chance.happens(0.035)) this.#planOfficial(said)
  }

  #planReply(under: Said) {
    const { chance, time } = this.#stage
    time.at(whenFamiliesWrite(chance, time.now + chance.between(1, 25) * DAY_MS), () => this.reply(under))
  }

  /** Somebody answers what somebody else said; now and then others answer that. */
  async reply(under: Said) {
    const { time, said } = this.#stage
    if (this.#repliesLeft === 0 || under.state !== 'public') return
    this.#repliesLeft -= 1
    const saying = this.#nextReply(under)
    const { ref, code } = await speak(this.#stage, saying, { parent: under.ref })
    const reply: Said = { saying, ref, code, at: time.now, state: 'waiting', answered: undefined }
    said.push(reply)
    read(this.#stage, reply, (shown) => {
      if (this.#stage.chance.happens(0.3)) this.#planReply(shown)
    })
  }

  #nextReply({ saying: { themes } }: Said): Saying {
    const { chance } = this.#stage
    for (;;) {
      const fill = household(chance)
      const base = this.#replies.pop() ?? `${chance.pick(REPLIES)} ${chance.pick(AFTER)}`
      const words = fill(base)
      if (this.#said.has(words)) continue
      this.#said.add(words)
      const voice = chance.happens(0.08) ? 'young_person' : chance.happens(0.08) ? 'practitioner' : 'family'
      return {
        words,
        themes: themes.slice(0, 1),
        fate: 'public',
        kind: words.endsWith('?') ? 'question' : 'experience',
        language: 'en',
        voice,
        onBehalf: false,
        takeOut: [],
        reason: undefined,
      }
    }
  }

  #planOfficial(under: Said) {
    const { chance, time, services } = this.#stage
    time.at(inWorkingHours(chance, time.now + chance.between(2, 6) * DAY_MS), async () => {
      const words = this.#official.pop()
      if (!words || under.state !== 'public') return
      const who = actor(this.#stage, chance.pick(['officer', 'officer', 'health']))
      await services.impact.replyOfficially(who, AREA, under.ref, { words, submission: chance.hex(32) })
    })
  }
}
