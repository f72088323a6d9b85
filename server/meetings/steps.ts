import { passStep, stepsThatPass } from '#db/meetings/series-queries.ts'
import { moment } from '../clock.ts'
import type { Tools } from '../tools.ts'

const AT_ONCE = 200

/** What the clock alone brings about at meetings: each step of a timeline passes once, and the record says so. */
export function passingSteps({ db, change, clock, record }: Tools) {
  /**
   * Notes which steps of public meetings have passed since the last time; doing it again changes nothing. Returns how many. Records:
   * meetings.step_passed, once for each step.
   */
  async function passSteps(): Promise<number> {
    let passed = 0
    for (;;) {
      const steps = await stepsThatPass(db, moment(clock), AT_ONCE)
      if (steps.length === 0) return passed
      passed += await change(async (tx) => {
        let noted = 0
        for (const { meetingId, areaId, step, dueAt } of steps) {
          if (!(await passStep(tx, meetingId, { step, dueAt }, moment(clock)))) continue
          const facts = { step, dueAt }
          record(tx, { name: 'meetings.step_passed', place: `at:${meetingId}`, areaId, about: meetingId, actor: 'system', facts })
          noted += 1
        }
        return noted
      })
      if (steps.length < AT_ONCE) return passed
    }
  }

  return { passSteps }
}
