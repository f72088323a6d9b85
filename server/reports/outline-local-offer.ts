import { CHANNEL_TITLES, LOCAL_OFFER_HEAD_TITLES, VOICE_TITLES } from '#app/contract/feedback.ts'
import type { FrozenLocalOffer, FrozenResponse } from '#app/contract/frozen-local-offer.ts'
import { ANSWER_TITLES } from '#app/contract/impact.ts'
import type { Block } from '#app/contract/report-outline.ts'
import { EXCLUSION_REASON_TITLES } from '#app/contract/reports.ts'
import { dayWords } from './day-words.ts'
import { proofBlocks } from './outline-proof.ts'
import type { Still } from './quotes.ts'

const TOO_FEW = 'Too few families so far'

/** The yearly report on the local offer, piece by piece: comments under their four heads, answers, what was left out, who was heard. */
export function localOfferOutline(report: FrozenLocalOffer, hash: string, still: Still): Block[] {
  const { heads, area } = report
  const standing = new Set(report.responses.filter(({ ref }) => still.stands(ref)).map(({ ref }) => ref))
  return [
    { is: 'heading', level: 2, id: 'in-short', text: 'In short' },
    {
      is: 'table',
      id: 'heads',
      caption: 'Comments that everybody can read, by what they are about',
      columns: ['About', 'Comments', 'Of these with an answer'],
      rows: heads.map(({ head, comments }) => [
        LOCAL_OFFER_HEAD_TITLES[head],
        String(comments.length),
        String(comments.filter(({ answers }) => answers.length > 0).length),
      ]),
    },
    ...heads.flatMap(({ head, comments }): Block[] => [
      { is: 'heading', level: 2, id: `head-${head}`, text: LOCAL_OFFER_HEAD_TITLES[head] },
      ...(comments.length === 0 ? [{ is: 'text', text: 'Nobody said anything public about this in this year.' } as const] : []),
      ...comments.map((comment): Block => {
        const answers = comment.answers.filter((ref) => standing.has(ref))
        return {
          is: 'quote',
          words: still.wordsOf(comment),
          language: comment.language,
          by: `${comment.by}, ${dayWords(comment.saidOn)}. ${answers.length > 0 ? `Answered: ${answers.join(', ')}.` : 'No answer yet.'}`,
          trail: { path: `/${area.slug}/feedback/${comment.ref}`, label: comment.ref },
        }
      }),
    ]),
    { is: 'heading', level: 2, id: 'answers', text: 'What was answered, and what will be done' },
    ...(standing.size === 0 ? [{ is: 'text', text: 'No answer was given to these comments.' } as const] : []),
    ...report.responses.filter(({ ref }) => standing.has(ref)).flatMap((response) => responseBlocks(area.slug, response)),
    ...leftOut(report),
    ...heard(report),
    ...proofBlocks(report, hash),
  ]
}

function responseBlocks(area: string, response: FrozenResponse): Block[] {
  const { ref, kind, title, words, by, answeredOn, action } = response
  const intended = [
    { key: 'By', value: response.byDay ? dayWords(response.byDay) : '' },
    { key: 'We say more by', value: response.untilDay ? dayWords(response.untilDay) : '' },
    { key: 'What would change it', value: response.whatWouldChange },
    { key: 'Passed to', value: response.passedTo },
    { key: 'Signed', value: `${by}, ${dayWords(answeredOn)}` },
    ...(action
      ? [{ key: 'Action of the plan', value: action.title, trail: { path: `/${area}/actions/${action.ref}`, label: action.ref } }]
      : []),
  ]
  return [
    { is: 'heading', level: 3, id: ref, text: title, trail: { path: `/${area}/answers/${ref}`, label: ref } },
    { is: 'text', text: `${ANSWER_TITLES[kind]}${response.partOf ? ' (part of it)' : ''}` },
    { is: 'text', text: words },
    { is: 'facts', rows: intended.filter(({ value }) => value !== '') },
  ]
}

function leftOut({ excluded, excludedWithoutReview }: FrozenLocalOffer): Block[] {
  return [
    { is: 'heading', level: 2, id: 'left-out', text: 'Comments that were left out' },
    {
      is: 'text',
      text: 'The law lets a council leave out two kinds of comment. Each time one person decides and another looks at it again. So that nobody can be picked out, numbers are not exact.',
    },
    {
      is: 'table',
      id: 'left-out-table',
      caption: 'Left out, by reason',
      columns: ['Reason', 'How many', 'Decided by', 'Looked at again by'],
      rows: excluded.map(({ reason, count, decided, reviewed }) => [
        EXCLUSION_REASON_TITLES[reason],
        count,
        decided.join('; ') || 'Nobody',
        reviewed.join('; ') || 'Nobody',
      ]),
    },
    { is: 'text', text: `Decided once, and still to be looked at again: ${excludedWithoutReview}.` },
  ]
}

function heard({ heard }: FrozenLocalOffer): Block[] {
  const counted = (count: number | null) => (count === null ? TOO_FEW : String(count))
  return [
    { is: 'heading', level: 2, id: 'heard', text: 'Who was heard' },
    {
      is: 'text',
      text: 'Of the comments above. A number is not shown where it, or the rest without it, is small, nor one from which such a number could be reckoned, so that nobody can be picked out.',
    },
    {
      is: 'table',
      id: 'voices',
      caption: 'Who spoke',
      columns: ['Who', 'Comments'],
      rows: heard.voices.map(({ name, count }) => [VOICE_TITLES[name], counted(count)]),
    },
    {
      is: 'table',
      id: 'channels',
      caption: 'How they told us',
      columns: ['How', 'Comments'],
      rows: heard.channels.map(({ name, count }) => [CHANNEL_TITLES[name], counted(count)]),
    },
  ]
}
