import type { ForumAnswerView } from '../contract/invite-views.ts'
import type { InviteAnswer } from '../contract/meetings.ts'

/** What a forum answered, for everybody; once the meeting has begun, as what it had said. */
export function answerInWords(answer: InviteAnswer | null, begun: boolean): string {
  if (answer === null) return begun ? 'Did not answer' : 'Has not answered yet'
  return (begun ? SAID : SAYS)[answer]
}
const SAYS: Record<InviteAnswer, string> = { coming: 'Is coming', apologies: 'Sends apologies', input: 'Sends its input instead' }
const SAID: Record<InviteAnswer, string> = {
  coming: 'Said they come',
  apologies: 'Sent apologies',
  input: 'Said they send their input instead',
}

/** "24 groups were invited: 12 are coming, 3 send apologies, 2 send their input instead, 7 have not answered yet." */
export function forumsInWords({ forums, begun }: { forums: readonly ForumAnswerView[]; begun: boolean }): string {
  const count = (wanted: InviteAnswer | null) => forums.filter(({ answer }) => answer === wanted).length
  const parts = begun
    ? [`${count('coming')} said they come`, `${count('apologies')} sent apologies`, `${count('input')} said they send their input instead`]
    : [
        `${count('coming')} ${count('coming') === 1 ? 'is' : 'are'} coming`,
        `${count('apologies')} ${count('apologies') === 1 ? 'sends' : 'send'} apologies`,
        `${count('input')} ${count('input') === 1 ? 'sends its' : 'send their'} input instead`,
      ]
  const none = begun ? `${count(null)} did not answer` : `${count(null)} ${count(null) === 1 ? 'has' : 'have'} not answered yet`
  return `${forums.length === 1 ? '1 group was' : `${forums.length} groups were`} invited: ${parts.join(', ')}, ${none}.`
}
