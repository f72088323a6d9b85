import { BRAG_TITLES } from '../contract/plan.ts'
import type { ActionLineView } from '../contract/plan-views.ts'
import { dateInWords } from '../dates.ts'
import { LinkList } from '../design/link-list.tsx'

interface ActionLinesProps {
  area: string
  actions: readonly { action: ActionLineView; note?: string | undefined }[]
}

/** Actions at the desk, each leading to where it is updated. */
export const ActionLines = ({ area, actions }: ActionLinesProps) => (
  <LinkList
    rows={actions.map(({ action, note }) => ({
      href: `/desk/${area}/actions/${action.ref}`,
      label: [action.number, action.title].filter(Boolean).join(' '),
      meta: [stands(action), dueInWords(action), owed(action), note].filter(Boolean).join(' '),
    }))}
  />
)

/** How it stands, as one word for each. */
export function stands({ isDraft, droppedOn, brag }: ActionLineView): string {
  if (droppedOn) return 'Dropped.'
  return isDraft ? 'Draft.' : `${BRAG_TITLES[brag]}.`
}

/** By when it is due, or when it was done. */
export function dueInWords({ dueOn, doneOn, late, droppedOn }: ActionLineView): string {
  if (doneOn) return `Done on ${dateInWords(doneOn)}.`
  if (droppedOn) return ''
  if (!dueOn) return 'No date yet.'
  return late ? `Late: it was due by ${dateInWords(dueOn)}.` : `Due by ${dateInWords(dueOn)}.`
}

const owed = ({ ownerTitle, organisation }: ActionLineView) => {
  const who = [ownerTitle, organisation].filter(Boolean).join(', ')
  return who ? `${who}.` : 'Nobody owes it yet.'
}
