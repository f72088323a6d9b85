import type { ReleaseAtDeskView, ReleasedId, ReleaseView } from '#app/contract/release.ts'
import { LEAST_PEOPLE } from '#app/contract/small-numbers.ts'
import { mailsOf } from '#db/reports/exclusion-queries.ts'
import { overridesOf, releaseOf, stepsOf } from '#db/reports/release-queries.ts'
import type { ReleaseStepTable } from '#db/reports/schema.ts'
import { dayOf, today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { keyOfAnswered, keyOfStep } from './telling.ts'

/** How a report, an answer or a letter was released, for everybody. */
export function releaseViews({ db, clock }: Pick<Tools, 'db' | 'clock'>) {
  /** Its steps in their order with what was delivered, and what was done against the order. Undefined where there is no release. */
  async function releaseView(about: ReleasedId): Promise<ReleaseView | undefined> {
    const release = await releaseOf(db, about)
    if (!release) return undefined
    const steps: ReleaseView['steps'] = []
    for (const row of await stepsOf(db, release.id)) {
      const answered = row.step === 'families' ? (await mailsOf(db, keyOfAnswered(release))).gone : 0
      const gone = answered + (await mailsOf(db, keyOfStep(release, row.step))).gone
      steps.push({ step: row.step, opensAt: row.opensAt, openedAt: row.openedAt, told: row.openedAt ? toldInWords(row, gone) : undefined })
    }
    const overrides = await overridesOf(db, release.id)
    return {
      steps,
      overrides: overrides.map(({ step, what, reason, at, byTitle }) => ({ step, what, reason, on: dayOf(at), by: byTitle })),
      plannedAs: release.plannedAs,
    }
  }

  /** The same for those who release it. Planned it can be once. */
  async function releaseAtDesk(about: ReleasedId, { plan, open }: ReleaseAtDeskView['may']): Promise<ReleaseAtDeskView> {
    const release = await releaseView(about)
    return { release, today: today(clock), may: { plan: plan && !release, open } }
  }

  return { releaseView, releaseAtDesk }
}

/** How many were told and how many mails have gone. Families are not counted below ten. */
function toldInWords({ step, told }: ReleaseStepTable, gone: number): string {
  if (told === 0) return 'There was nobody to send a mail to.'
  if (step === 'families' && told < LEAST_PEOPLE) return 'Mails: fewer than 10.'
  return `Mails: ${told}. Delivered so far: ${step === 'families' && gone < LEAST_PEOPLE ? 'fewer than 10' : gone}.`
}
