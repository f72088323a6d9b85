import type { Actor } from '#app/contract/actor.ts'
import type { Felt } from '#app/contract/felt.ts'
import type { Brag } from '#app/contract/plan.ts'
import { addDays, daysBetween } from '../calendar/days.ts'
import { today } from '../clock.ts'
import { DAY_MS, HOUR_MS } from './moments.ts'
import { AREA } from './people.ts'
import type { PlanBook } from './plan-making.ts'
import { signPlan } from './signing.ts'
import { actor, type Promised, type Stage } from './stage.ts'
import { HOW_IT_STANDS, NEXT_STEPS } from './texts/plan-notes.ts'
import type { DemonstrationAction, DemonstrationPlan } from './texts/plan-shape.ts'

const OWNERS: Record<DemonstrationAction['by'], string> = {
  council: 'officer',
  icb: 'health',
  trust: 'trust',
  schools: 'schools',
  college: 'college',
}
/** How far a date is moved. */
const SLIP_DAYS = 120
const SILENT_FOR = 50
/** How many say what when they are asked, so that what families say comes out as it should. */
const SAY: Record<DemonstrationAction['felt'], Record<Felt, number>> = {
  most: { yes: 13, partly: 2, not_yet: 1 },
  some: { yes: 4, partly: 4, not_yet: 7 },
  not_yet: { yes: 0, partly: 2, not_yet: 18 },
  too_few: { yes: 1, partly: 1, not_yet: 1 },
}

/** What happens to the actions of an agreed plan until a moment: updates, evidence, dates that move, and what families say. */
export async function liveThroughPlan(stage: Stage, plan: DemonstrationPlan, book: PlanBook, until: number) {
  const made = book.plans.get(plan.key)!
  await signPlan(stage, plan, book)
  for (const promised of made.promised) {
    const life = new ActionLife(stage, promised, until)
    if (promised.action.stands === 'dropped') life.isDropped()
    else if (promised.action.stands === 'blue') life.isDone()
    else life.goesOn(promised.action.stands)
    life.meetsMilestones()
    life.isFelt()
  }
}

/** The life of one action from now until a moment. */
class ActionLife {
  readonly #stage: Stage
  readonly #promised: Promised
  readonly #from: number
  readonly #until: number
  readonly #owner: Actor

  constructor(stage: Stage, promised: Promised, until: number) {
    this.#stage = stage
    this.#promised = promised
    this.#from = stage.time.now
    this.#until = until
    this.#owner = actor(stage, OWNERS[promised.action.by])
  }

  isDropped() {
    const { services } = this.#stage
    this.#at(0.3, () => this.#tell('amber'))
    this.#at(0.6, () => services.plan.dropAction(this.#owner, AREA, this.#promised.ref, { reason: this.#promised.action.why }))
  }

  isDone() {
    const { services, time } = this.#stage
    const { ref, action } = this.#promised
    this.#at(0.2, () => this.#tell('green'))
    this.#at(0.5, async () => {
      const id = await services.plan.addEvidence(this.#owner, AREA, ref, {
        title: `What was done: ${action.title.toLowerCase()}`.slice(0, 200),
        words: `${action.first} A report of two pages went to the board.`,
        web: '',
      })
      time.at(time.now + 5 * DAY_MS, () => services.plan.acceptEvidence(actor(this.#stage, 'chair'), AREA, ref, id))
      time.at(time.now + 7 * DAY_MS, () => this.#tell('blue'))
    })
  }

  goesOn(stands: Brag) {
    const { services, time } = this.#stage
    const { ref, action } = this.#promised
    if (stands === 'grey') return
    this.#at(0.25, () => this.#tell('green'))
    for (const [i, reason] of (action.slips ?? []).entries()) {
      const dueAt = time.now + daysBetween(today(time.clock), this.#promised.dueOn) * DAY_MS + i * SLIP_DAYS * DAY_MS
      time.at(dueAt - 4 * DAY_MS, async () => {
        const dueOn = addDays(this.#promised.dueOn, SLIP_DAYS)
        await services.plan.moveDue(this.#owner, AREA, ref, { dueOn, reason })
        this.#promised.dueOn = dueOn
      })
    }
    if (stands === 'green' && action.felt === 'some')
      this.#at(0.6, async () => {
        await services.plan.addEvidence(this.#owner, AREA, ref, { title: 'Report to the board', words: action.first, web: '' })
      })
    const last = action.silent ? this.#until - SILENT_FOR * DAY_MS : this.#until - this.#stage.chance.between(4, 24) * DAY_MS
    time.at(last, () => this.#tell(stands))
  }

  /** Milestones whose day has passed are met, but for what is red or has slipped. */
  meetsMilestones() {
    const { services, time } = this.#stage
    const { ref, action } = this.#promised
    if (action.stands === 'dropped' || action.stands === 'grey') return
    this.#at(0.45, async () => {
      const { milestoneList } = await services.plan.actionPage(this.#owner, AREA, ref)
      const due = milestoneList.filter(({ dueOn }) => dueOn <= today(time.clock))
      for (const { id, months, words, dueOn } of action.slips || action.stands === 'red' ? due.slice(0, 1) : due)
        await services.plan.changeMilestone(this.#owner, AREA, ref, id, { months: String(months), words, dueOn, metOn: dueOn })
    })
  }

  /** Some of those who speak for groups say at the action whether they notice a difference. */
  isFelt() {
    const { chance, cast, services, time } = this.#stage
    if (this.#promised.action.stands === 'dropped') return
    const raters = chance.shuffled(cast.representatives)
    const says = Object.entries(SAY[this.#promised.action.felt]).flatMap(([felt, times]) => Array<string>(times).fill(felt))
    for (const [i, answer] of says.entries()) {
      const rater = { ...raters[i]!.actor, addressKey: chance.hex(16) }
      const at = this.#until - chance.between(2, 60) * DAY_MS + chance.between(1, 20) * HOUR_MS
      time.at(at, () => services.plan.feelAction(rater, AREA, this.#promised.ref, { answer }))
    }
  }

  #tell(brag: Brag): Promise<void> {
    const { services, chance } = this.#stage
    const form = { brag, note: chance.pick(HOW_IT_STANDS[brag]), nextStep: brag === 'blue' ? '' : chance.pick(NEXT_STEPS) }
    return services.plan.update(this.#owner, AREA, this.#promised.ref, form)
  }

  /** At a share of the way, a few days more or less. */
  #at(share: number, work: () => Promise<void>) {
    const { chance, time } = this.#stage
    const way = Math.max(0, this.#until - this.#from - 20 * DAY_MS)
    time.at(this.#from + share * way + chance.between(0, 6 * 24) * HOUR_MS, work)
  }
}
