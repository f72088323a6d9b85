import { ANSWER_TITLES } from '#app/contract/impact.ts'
import { MINUTES_SIDE_TITLES, type MinutesLineView, type MinutesView } from '#app/contract/minutes.ts'
import { DECISION_STATE_TITLES } from '#app/contract/outcome-states.ts'
import type { DecisionView, DissentView, MeetingActionView } from '#app/contract/outcome-views.ts'
import type { Block, Trail } from '#app/contract/report-outline.ts'
import { dayWords, timeOfDayWords } from '../reports/day-words.ts'

/** What a file of minutes is made of. */
export interface MinutesParts {
  areaSlug: string
  view: MinutesView
  /** Those of which the minutes have a line, and only these. */
  decisions: DecisionView[]
  actions: MeetingActionView[]
}
const STATES: Record<MinutesView['state'], string> = {
  none: 'There are no minutes',
  draft: 'A draft, which only chair and clerk read',
  published: 'Waits to be confirmed by both sides',
  agreed: 'Agreed by both sides',
}

/** Minutes piece by piece: where they stand, what they mean for families, every item under its heading, and what came of it as tables. */
export const minutesOutline = (parts: MinutesParts): Block[] => [
  ...standing(parts.view),
  ...summary(parts.view),
  ...parts.view.lines.flatMap((line, at) => [
    ...(at === 0 || line.item !== parts.view.lines[at - 1]!.item ? [itemHeading(line, at)] : []),
    ...lineBlocks(parts, line),
  ]),
  ...outcomes(parts),
]

function standing({ version, state, agreedOn, confirmed, sealReason }: MinutesView): Block[] {
  const rows = [
    { key: 'Version', value: String(version) },
    { key: 'How they stand', value: agreedOn ? `${STATES[state]}, ${dayWords(agreedOn)}` : STATES[state] },
    ...confirmed.map(({ side, by, on }) => ({ key: `${MINUTES_SIDE_TITLES[side]} agreed`, value: `${by}, ${dayWords(on)}` })),
    ...(sealReason ? [{ key: 'Sealed without agreed minutes, because', value: sealReason }] : []),
    { key: 'Language', value: 'English. What was sent in, and what groups say against a line, stands as it was written.' },
  ]
  return [
    { is: 'heading', level: 2, id: 'standing', text: 'Where the minutes stand' },
    { is: 'facts', rows },
  ]
}

const summary = ({ summary: says }: MinutesView): Block[] =>
  says
    ? [
        { is: 'heading', level: 2, id: 'summary', text: 'What this means for families' },
        { is: 'text', text: says.words },
        { is: 'text', text: `${says.by}, ${dayWords(says.on)}.` },
      ]
    : []

const itemHeading = ({ item }: MinutesLineView, at: number): Block => ({
  ...{ is: 'heading', level: 2, id: `item-${at + 1}` },
  text: item || 'The meeting as a whole',
})

function lineBlocks(parts: MinutesParts, line: MinutesLineView): Block[] {
  const trail: Trail | undefined = line.path
    ? { path: `/${parts.areaSlug}/${line.path}`, label: line.path.split(/[/#]/).at(-1)! }
    : undefined
  const changed = line.words ? line.earlier.at(-1) : undefined
  return [
    line.said && trail
      ? { is: 'quote', ...line.said, trail }
      : { is: 'text', text: `${timeOf(line)}${line.words || 'What stood here was taken back.'}`, trail },
    ...answers(parts.areaSlug, line),
    ...(changed?.reason ? [{ is: 'text' as const, text: `Changed on ${dayWords(changed.on)}, ${changed.by}: ${changed.reason}` }] : []),
    ...dissents(line.dissent, `/${parts.areaSlug}/meetings/${parts.view.meeting.ref}/minutes`),
  ]
}

/** When it was, as the minutes lead with it: nothing for what families said. */
const timeOf = ({ at, laterOn }: MinutesLineView): string => (at ? `${laterOn ? `${dayWords(laterOn)}, ` : ''}${timeOfDayWords(at)}. ` : '')

/** That an answer is owed and by when, and what was answered in writing until the file was made. */
const answers = (areaSlug: string, { owed, answers: given }: MinutesLineView): Block[] =>
  owed
    ? [
        { is: 'text', text: owed },
        ...given.map(
          ({ ref, kind, title, on }): Block => ({
            ...{ is: 'text', text: `Answered on ${dayWords(on)}: ${ANSWER_TITLES[kind]}. ${title}` },
            trail: { path: `/${areaSlug}/answers/${ref}`, label: ref },
          }),
        ),
      ]
    : []

/** What groups say against something, right beneath it and as large. What a group took back is not said. */
const dissents = (said: readonly DissentView[], page: string): Block[] =>
  said.map(({ id, forum, words, on, takenBackOn }) => {
    const trail = { path: `${page}#${id}`, label: 'Where it stands' }
    return takenBackOn
      ? { is: 'text', text: `${forum} said something against it, and took it back on ${dayWords(takenBackOn)}.`, trail }
      : { is: 'quote', words, language: '', by: `Against it: ${forum}, ${dayWords(on)}`, trail }
  })

function outcomes(parts: MinutesParts): Block[] {
  const { decisions, actions } = parts
  if (decisions.length + actions.length === 0) return []
  const against = decisions
    .filter(({ dissent }) => dissent.length > 0)
    .flatMap(({ ref, dissent }): Block[] => [
      { is: 'heading', level: 3, id: `against-${ref}`, text: `Said against ${ref}` },
      ...dissents(dissent, `/${parts.areaSlug}/decisions/${ref}`),
    ])
  return [
    { is: 'heading', level: 2, id: 'outcomes', text: 'Decisions and actions' },
    ...(decisions.length > 0 ? [decisionTable(parts)] : []),
    ...against,
    ...(actions.length > 0 ? [actionTable(actions)] : []),
  ]
}

/** As they stood when the minutes were agreed: what was decided since stands on the page of the decision. */
function decisionTable({ decisions, view }: MinutesParts): Block {
  const asAgreed = new Map(view.lines.flatMap(({ decision }) => (decision ? [[decision.ref, decision] as const] : [])))
  return {
    ...{ is: 'table', id: 'decisions', caption: 'Decisions' },
    columns: ['Reference', 'What', 'Item', 'How it stands', 'On', 'Who decided'],
    rows: decisions.map(({ ref, item, on, proposed, decided }) => {
      const line = asAgreed.get(ref)
      const by = line?.decided ? decided : undefined
      return [
        ...[ref, line?.words ?? '', item?.title ?? '', DECISION_STATE_TITLES[by ? 'decided' : 'proposed']],
        ...[dayWords(by ? on : proposed.on), by ? `${by.decider}, ${by.body}` : ''],
      ]
    }),
  }
}

const actionTable = (actions: MeetingActionView[]): Block => ({
  ...{ is: 'table', id: 'actions', caption: 'Actions' },
  columns: ['Reference', 'What', 'Item', 'Who', 'By'],
  rows: actions.map(({ ref, words, item, who, dueOn }) => [ref, words, item?.title ?? '', who, dayWords(dueOn)]),
})
