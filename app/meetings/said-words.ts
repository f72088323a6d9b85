import type { Day } from '../contract/ids.ts'
import type { MeetingSaidView } from '../contract/meeting-said.ts'
import { dateInWords } from '../dates.ts'

/** "A written answer is due by Monday 23 November 2026.", and whether it is late. */
export function answerByInWords({ by, late }: { by: Day | null; late: boolean }): string {
  if (by === null) return 'The clock of its answer stands still just now.'
  return late ? `A written answer was due by ${dateInWords(by)}. It is late.` : `A written answer is due by ${dateInWords(by)}.`
}

/** How much was said, answered and is late. */
export function saidInWords({ said, answered, late }: Pick<MeetingSaidView, 'said' | 'answered' | 'late'>): string {
  if (said === 0) return 'Nothing that everybody can read was said to it yet.'
  const isLate = late > 0 ? ` ${late === 1 ? '1 answer is' : `${late} answers are`} late.` : ''
  return `${said === 1 ? '1 thing was' : `${said} things were`} said to it. ${answered === 1 ? '1 has' : `${answered} have`} an answer.${isLate}`
}
