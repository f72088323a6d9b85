import { DAY_MS, HOUR_MS, inWorkingHours } from './moments.ts'
import { AREA } from './people.ts'
import { actor, moderator, type Said, type Stage } from './stage.ts'

const HOLD_REASONS = ['ask_colleague', 'check_names', 'same_event', 'translation'] as const

/** The reading desk decides what becomes of something, a while after it was said. `shown` follows when others can read it. */
export function read(stage: Stage, said: Said, shown: (said: Said) => void) {
  const { chance, time } = stage
  const { fate } = said.saying
  if (fate === 'waiting' || fate === 'danger') return
  const at = Math.min(inWorkingHours(chance, time.now + chance.between(3, 50) * HOUR_MS), time.end - chance.between(1, 9) * HOUR_MS)
  time.at(at, () => decide(stage, said, shown))
}

async function decide(stage: Stage, said: Said, shown: (said: Said) => void) {
  const { services, chance, time } = stage
  const { moderation } = services
  const { fate, themes, reason } = said.saying
  const { ref } = said
  if (fate === 'held') {
    await moderation.hold(moderator(stage), AREA, ref, { reason: chance.pick(HOLD_REASONS) })
    said.state = 'elsewhere'
  } else if (fate === 'declined') {
    const offer = reason === 'one_child' ? ['sendiass'] : []
    await moderation.decline(moderator(stage), AREA, ref, { reason, offer })
    said.state = 'elsewhere'
  } else if (fate === 'private') {
    const offer = chance.happens(0.3) ? ['sendiass'] : []
    await moderation.keepPrivate(moderator(stage), AREA, ref, { themes, offer })
    said.state = 'elsewhere'
  } else {
    await publish(stage, said)
    shown(said)
    if (fate === 'hidden') time.at(inWorkingHours(chance, time.now + 20 * HOUR_MS), () => hide(stage, said))
    if (fate === 'taken_back') time.at(time.now + chance.between(1, 12) * DAY_MS, () => takeBack(stage, said))
  }
}

async function publish(stage: Stage, said: Said) {
  const { takeOut, themes } = said.saying
  const also = takeOut.map(([was, shown]) => `${was} = ${shown}`).join('\n')
  const routed = stage.chance.happens(0.1) ? { offer: ['sendiass'] } : {}
  await stage.services.moderation.publish(moderator(stage), AREA, said.ref, { themes, also, ...routed })
  said.state = 'public'
}

async function hide(stage: Stage, said: Said) {
  said.state = 'elsewhere'
  await stage.services.moderation.hide(moderator(stage), AREA, said.ref, { reason: 'mistake' })
}

async function takeBack(stage: Stage, said: Said) {
  said.state = 'elsewhere'
  await stage.services.feedback.takeBack(authorOf(stage, said), said.ref)
}

/** Whoever holds the code of what was said. */
export const authorOf = ({ services }: Stage, { code }: Said) => ({
  accountId: undefined,
  roles: [],
  device: undefined,
  receipt: services.tools.vault.hashOf('receipt', code),
  addressKey: 'demonstration',
})

/** The safeguarding lead takes every alert within the hour, and closes it some days later; the last two are open. */
export function alertLead(stage: Stage, said: Said) {
  const { chance, time, services } = stage
  const { escalations } = services.moderation
  const lead = actor(stage, 'safeguarding')
  const openId = async () => (await escalations.list(lead, AREA)).find(({ at }) => Date.parse(at) >= said.at - 60_000)?.id
  time.at(said.at + chance.between(24, 55) * 60_000, async () => {
    const id = await openId()
    if (!id) return
    await escalations.acknowledge(lead, AREA, id)
    time.at(time.now + chance.between(10, 90) * 60_000, () =>
      escalations.note(lead, AREA, id, { done: 'Rang the family. The children’s front door has it and will visit today.' }),
    )
    time.at(time.now + chance.between(1, 6) * DAY_MS, () => escalations.close(lead, AREA, id, { end: 'helped' }))
  })
}
