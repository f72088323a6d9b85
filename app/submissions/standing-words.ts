import type { BackpackView, DueView, PointCounts, PointView } from '#app/contract/submission-views.ts'
import { dateInWords } from '#app/dates.ts'

/** "14 points. 9 answered, 2 late." */
export function countsInWords({ points, answered, late }: PointCounts): string {
  const parts = [answered === 0 ? 'none answered yet' : `${answered} answered`, ...(late > 0 ? [`${late} late`] : [])]
  return `${points === 1 ? '1 point' : `${points} points`}: ${parts.join(', ')}.`
}

/** When a point is due, and how that stands. */
export function dueInWords({ day, late, lateDays }: DueView, answeredOn: PointView['answeredOn']): string {
  if (answeredOn) {
    const after = late ? `, ${workingDays(lateDays)} after the day by which it was due` : ''
    return `Answered on ${dateInWords(answeredOn)}${after}.`
  }
  if (day === null) return 'The clock stands still just now.'
  return late ? `An answer was due by ${dateInWords(day)}, ${workingDays(lateDays)} ago.` : `An answer is due by ${dateInWords(day)}.`
}

export const workingDays = (days: number) => (days === 1 ? '1 working day' : `${days} working days`)

/** How far a backpack has come. */
export function backpackInWords({ deliveredOn, acknowledgeBy, acknowledgedOn, late, recipient }: BackpackView): string {
  const whom = recipient || 'Its recipient'
  const Whom = whom.charAt(0).toUpperCase() + whom.slice(1)
  if (!deliveredOn) return 'It is being filled and read. It has not been delivered yet.'
  const came = `It was delivered on ${dateInWords(deliveredOn)}.`
  const by = acknowledgeBy ? dateInWords(acknowledgeBy) : ''
  if (acknowledgedOn)
    return `${came} ${Whom} said on ${dateInWords(acknowledgedOn)} that it has come${late ? `. That was due by ${by}` : ''}.`
  return late
    ? `${came} ${Whom} should have said by ${by} that it has come, and has not.`
    : `${came} ${Whom} should say by ${by} that it has come.`
}

/** "More than 40 messages". Below ten nothing is counted. */
export const messagesInWords = ({ atLeast }: Pick<BackpackView, 'atLeast'>) =>
  atLeast === 0 ? 'Fewer than 10 messages' : `${atLeast} messages or more`
