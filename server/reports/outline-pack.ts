import { STATUS_TITLES } from '#app/contract/feedback.ts'
import { DONE_NOT_FELT, FELT_VERDICT_TITLES, FELT_VERDICTS } from '#app/contract/felt.ts'
import type { FrozenAction, FrozenPack, FrozenQuote } from '#app/contract/frozen-pack.ts'
import { BRAG_KEY, BRAG_TITLES, BRAGS, PLAN_KIND_TITLES, SIGN_OFF_TITLES } from '#app/contract/plan.ts'
import type { Block, Trail } from '#app/contract/report-outline.ts'
import { dayOr, dayWords } from './day-words.ts'
import { actionBlocks, nameOf } from './outline-action.ts'
import { measureBlocks } from './outline-measures.ts'
import { proofBlocks } from './outline-proof.ts'
import type { Still } from './quotes.ts'

/** An evidence pack, piece by piece: the families' view with what is bad first, then what changed, then every claim with its trail. */
export function packOutline(pack: FrozenPack, hash: string, still: Still): Block[] {
  return [
    ...inShort(pack),
    ...familiesView(pack, still),
    ...differences(pack),
    { is: 'heading', level: 2, id: 'plan', text: 'Every action' },
    ...pack.priorities.flatMap((priority, at): Block[] => [
      { is: 'heading', level: 3, id: `priority-${at + 1}`, text: `Priority ${at + 1}: ${priority.title}` },
      ...(priority.about ? [{ is: 'text', text: priority.about } as const] : []),
      ...priority.actions.flatMap((action) => actionBlocks(pack, action, still)),
    ]),
    { is: 'heading', level: 2, id: 'measures', text: 'Measures' },
    ...(pack.measures.length === 0 ? [{ is: 'text', text: 'No measure is bound to this plan.' } as const] : []),
    ...pack.measures.flatMap((measure) => measureBlocks(pack, measure)),
    ...findings(pack),
    ...signatures(pack),
    ...proofBlocks(pack, hash),
  ]
}

function inShort({ plan, area, totals, reviewOn, frozenAt, frozenOn, leastRatings }: FrozenPack): Block[] {
  const counted = <Name extends string>(names: readonly Name[], counts: Record<Name, number>, titles: Record<Name, string>) =>
    names.map((name) => [titles[name], String(counts[name])])
  return [
    { is: 'heading', level: 2, id: 'in-short', text: 'In short' },
    {
      is: 'facts',
      rows: [
        { key: 'Plan', value: plan.title, trail: { path: `/${area.slug}/plan/${plan.ref}`, label: plan.ref } },
        { key: 'Kind', value: PLAN_KIND_TITLES[plan.kind] },
        {
          key: 'Agreed',
          value: plan.agreedOn ? `${dayWords(plan.agreedOn)}, ${plan.monthsOld} months before this was frozen` : 'Not agreed yet',
        },
        { key: 'Review', value: dayWords(reviewOn) },
        { key: 'Frozen', value: `${dayWords(frozenOn)} (${frozenAt})` },
        { key: 'Actions', value: String(totals.actions) },
        { key: 'Late', value: String(totals.late) },
        { key: DONE_NOT_FELT, value: String(totals.doneNotFelt) },
      ],
    },
    {
      is: 'table',
      id: 'council-says',
      caption: 'What the council says, in actions',
      columns: ['Rating', 'Actions'],
      rows: counted(BRAGS, totals.brag, BRAG_TITLES),
    },
    {
      is: 'table',
      id: 'families-say',
      caption: 'What families say, in actions',
      columns: ['Rating', 'Actions'],
      rows: counted(FELT_VERDICTS, totals.felt, FELT_VERDICT_TITLES),
    },
    { is: 'list', items: BRAGS.map((brag) => ({ text: BRAG_KEY[brag] })) },
    {
      is: 'text',
      text: `Families say it from ${leastRatings} ratings on. Most: 6 in 10 or more say yes. Some: 3 in 10 or more say yes or partly. Otherwise: not yet. People who answer may differ from those who do not.`,
    },
  ]
}

function familiesView(pack: FrozenPack, still: Still): Block[] {
  const { families, area } = pack
  const actions = pack.priorities.flatMap((priority) => priority.actions)
  const listed = (id: string, text: string, none: string, some: FrozenAction[]): Block[] => [
    { is: 'heading', level: 3, id, text },
    some.length === 0
      ? { is: 'text', text: none }
      : { is: 'list', items: some.map((action) => ({ text: nameOf(action), trail: trailOf(pack, action) })) },
  ]
  const quote = (one: FrozenQuote, more = ''): Block => ({
    is: 'quote',
    words: still.wordsOf(one),
    language: one.language,
    by: `${one.by}, ${dayWords(one.saidOn)}. ${STATUS_TITLES[one.status]}.${more}`,
    trail: { path: `/${area.slug}/feedback/${one.ref}`, label: one.ref },
  })
  return [
    { is: 'heading', level: 2, id: 'families', text: 'What families say' },
    ...listed(
      'done-not-felt',
      DONE_NOT_FELT,
      'No action is done and not yet felt.',
      actions.filter((action) => action.doneNotFelt),
    ),
    ...listed(
      'not-yet-felt',
      'Not yet felt, and still under way',
      'None with enough ratings.',
      actions.filter(({ felt, doneNotFelt }) => felt.verdict === 'not_yet' && !doneNotFelt),
    ),
    ...listed(
      'came-back',
      'Came back after it was done',
      'None.',
      actions.filter(({ cameBackOn }) => cameBackOn),
    ),
    { is: 'heading', level: 3, id: 'worries', text: `The newest worries${pack.before ? ` since ${dayWords(pack.before.frozenOn)}` : ''}` },
    {
      is: 'text',
      text:
        families.critical.length === 0
          ? 'No worry about this plan is public.'
          : 'The newest public worries about the themes and actions of this plan, in families’ words.',
    },
    ...families.critical.map((one) => quote(one)),
    ...notAnswered(pack, quote),
  ]
}

function notAnswered({ families, area }: FrozenPack, quote: (one: FrozenQuote, more?: string) => Block): Block[] {
  return [
    { is: 'heading', level: 3, id: 'unanswered', text: `Without an answer past its day: ${families.unanswered.inAll}` },
    {
      is: 'text',
      text: families.unanswered.inAll === 0 ? 'Nothing public waits for an answer past its day.' : 'In the whole area. These wait longest.',
    },
    ...families.unanswered.oldest.map((one) => quote(one, ` An answer was due on ${dayWords(one.dueOn)}.`)),
    { is: 'heading', level: 3, id: 'promises', text: `Promises that were not kept: ${families.promises.inAll}` },
    families.promises.missed.length === 0
      ? { is: 'text', text: 'No answer in this area is past the day that it promised.' }
      : {
          is: 'list',
          items: families.promises.missed.map(({ ref, title, by, day }) => ({
            text: `${title} (${by}), promised by ${dayWords(day)}`,
            trail: { path: `/${area.slug}/answers/${ref}`, label: ref },
          })),
        },
  ]
}

function differences({ before, differences }: FrozenPack): Block[] {
  const heading: Block = { is: 'heading', level: 2, id: 'differences', text: 'What is different since the pack before' }
  if (!before) return [heading, { is: 'text', text: 'This is the first pack of this plan.' }]
  if (differences.length === 0) return [heading, { is: 'text', text: `Nothing is different since ${dayWords(before.frozenOn)}.` }]
  const rows = differences.map(({ ref, title, what, was, is }) => [`${ref} ${title}: ${what}`, was, is])
  const caption = `Since the pack that was frozen on ${dayWords(before.frozenOn)}`
  return [heading, { is: 'table', id: 'differences-table', caption, columns: ['What', 'It was', 'It is'], rows }]
}

function findings({ findings }: FrozenPack): Block[] {
  const heading: Block = { is: 'heading', level: 2, id: 'findings', text: 'What inspectors found' }
  if (findings.length === 0) return [heading, { is: 'text', text: 'No finding stands in this plan.' }]
  const rows = findings.map(({ source, foundOn, words, priority }) => [source, dayWords(foundOn), words, priority || 'No priority'])
  return [
    heading,
    { is: 'table', id: 'findings-table', caption: 'Findings with their source', columns: ['Source', 'Date', 'Finding', 'Priority'], rows },
  ]
}

function signatures({ signOffs }: FrozenPack): Block[] {
  const heading: Block = { is: 'heading', level: 2, id: 'signatures', text: 'Who signed the plan' }
  if (signOffs.length === 0) return [heading, { is: 'text', text: 'Nobody has signed it, and nobody has said that they do not.' }]
  const rows = signOffs.map(({ by, kind, words, on }) => [by, SIGN_OFF_TITLES[kind], dayOr(on, 'No date'), words || 'No words'])
  return [heading, { is: 'table', id: 'signatures-table', caption: 'Signatures', columns: ['Who', 'Signed', 'Date', 'Their words'], rows }]
}

const trailOf = ({ area }: FrozenPack, { ref }: FrozenAction): Trail => ({ path: `/${area.slug}/actions/${ref}`, label: ref })
