import type { FrozenAction, FrozenPack } from '#app/contract/frozen-pack.ts'
import { ANSWER_TITLES } from '#app/contract/impact.ts'
import { BRAG_TITLES } from '#app/contract/plan.ts'
import type { Block } from '#app/contract/report-outline.ts'
import { dayOr, dayWords } from './day-words.ts'
import type { Still } from './quotes.ts'

/** "2.3 Answer the phone within one day". */
export const nameOf = ({ number, title }: FrozenAction) => [number, title].filter(Boolean).join(' ')

/** One action: both ratings, what was promised, what was done, how often it slipped, and what stands behind it. */
export function actionBlocks({ area }: FrozenPack, action: FrozenAction, still: Still): Block[] {
  const path = `/${area.slug}/actions/${action.ref}`
  return [
    { is: 'heading', level: 4, id: action.ref, text: nameOf(action), trail: { path, label: action.ref } },
    { is: 'ratings', council: action.brag, felt: action.felt, doneNotFelt: action.doneNotFelt },
    { is: 'facts', rows: factsOf(action).filter(({ value }) => value !== '') },
    ...milestones(action),
    ...evidence(action),
    ...slips(action),
    ...answers(area.slug, action, still),
    {
      is: 'list',
      items: [
        { text: `What families said behind this action: ${action.said}`, trail: { path, label: action.ref } },
        ...action.measures.map((ref) => ({ text: 'It is measured by', trail: { path: `/${area.slug}/measures/${ref}`, label: ref } })),
        ...action.themes.map(({ slug, title }) => ({
          text: `Theme: ${title}`,
          trail: { path: `/${area.slug}/themes/${slug}`, label: slug },
        })),
      ],
    },
  ]
}

const factsOf = (action: FrozenAction) => [
  { key: 'What we want', value: action.want },
  { key: 'How families’ days will be different', value: action.difference },
  { key: 'Accountable', value: [action.ownerTitle, action.organisation].filter(Boolean).join(', ') },
  { key: 'Board', value: action.board },
  { key: 'Starts', value: dayOr(action.startsOn, '') },
  { key: 'Due', value: dueInWords(action) },
  { key: 'The council says', value: BRAG_TITLES[action.brag] },
  { key: 'How it stands', value: action.note },
  { key: 'Next step', value: action.nextStep },
  { key: 'What could stop it', value: action.risk },
  { key: 'Last update', value: dayOr(action.updatedOn, 'None yet') },
  { key: 'Done', value: dayOr(action.doneOn, '') },
  { key: 'Dropped', value: action.droppedOn ? `${dayWords(action.droppedOn)}: ${action.dropReason}` : '' },
  { key: 'Came back', value: dayOr(action.cameBackOn, '') },
]

function dueInWords({ dueOn, firstDueOn, late, slips }: FrozenAction): string {
  if (!dueOn) return 'No date'
  const first = firstDueOn && firstDueOn !== dueOn ? `, at first ${dayWords(firstDueOn)}` : ''
  const moved = slips.length > 0 ? `, moved ${slips.length === 1 ? 'once' : `${slips.length} times`}` : ''
  return `${dayWords(dueOn)}${first}${moved}${late ? '. It is late' : ''}`
}

function milestones({ ref, milestones }: FrozenAction): Block[] {
  if (milestones.length === 0) return [{ is: 'text', text: 'It has no milestone.' }]
  const rows = milestones.map(({ months, words, dueOn, metOn, late }) => [
    `${months} months: ${words}`,
    dayWords(dueOn),
    metOn ? `Met on ${dayWords(metOn)}` : late ? 'Late' : 'Not yet',
  ])
  return [{ is: 'table', id: `${ref}-milestones`, caption: `Milestones of ${ref}`, columns: ['Milestone', 'Due', 'Met'], rows }]
}

function evidence({ ref, evidence }: FrozenAction): Block[] {
  if (evidence.length === 0) return [{ is: 'text', text: 'There is no evidence yet.' }]
  const rows = evidence.map(({ title, words, web, addedOn, addedAs, acceptedOn, acceptedAs }) => [
    [title, words, web].filter(Boolean).join(' · '),
    `${dayWords(addedOn)}, ${addedAs}`,
    acceptedOn ? `${dayWords(acceptedOn)}, ${acceptedAs ?? 'the board'}` : 'Not accepted yet',
  ])
  return [
    { is: 'table', id: `${ref}-evidence`, caption: `Evidence of ${ref}`, columns: ['Evidence', 'Added', 'Accepted by the board'], rows },
  ]
}

function slips({ ref, slips }: FrozenAction): Block[] {
  if (slips.length === 0) return []
  const rows = slips.map(({ from, to, reason, on, by }) => [`${dayWords(from)} to ${dayWords(to)}`, reason, `${dayWords(on)}, ${by}`])
  return [
    {
      is: 'table',
      id: `${ref}-slips`,
      caption: `How the date of ${ref} was moved`,
      columns: ['From and to', 'Why', 'When and by whom'],
      rows,
    },
  ]
}

function answers(area: string, { answers }: FrozenAction, still: Still): Block[] {
  const standing = answers.filter(({ ref }) => still.stands(ref))
  if (standing.length === 0) return []
  const items = standing.map(({ ref, kind, title, by, answeredOn }) => ({
    text: `${ANSWER_TITLES[kind].replace(', because', '')}: ${title} (${by}, ${dayWords(answeredOn)})`,
    trail: { path: `/${area}/answers/${ref}`, label: ref },
  }))
  return [
    { is: 'text', text: 'Answers to families that name it:' },
    { is: 'list', items },
  ]
}
