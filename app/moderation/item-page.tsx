import type { DeskItemView, DoneView, QueueView } from '../contract/desk-views.ts'
import { Desk } from '../design/desk.tsx'
import { ErrorSummary } from '../design/error-summary.tsx'
import type { FormAnswer } from '../respond.ts'
import { DeskNav } from './desk-nav.tsx'
import { DoneNotice } from './done-notice.tsx'
import { ItemArticle } from './item-article.tsx'
import { ItemSide } from './item-side.tsx'
import { QueueColumn } from './queue-column.tsx'
import { hourInWords } from './when.ts'

export interface ItemPageProps {
  queue: QueueView
  item: DeskItemView
  done: DoneView | null
  answer: FormAnswer | undefined
  /** Whether single keys work on this device. */
  keys: boolean
  /** For an official reply, so that sending twice counts once. */
  submission: string
}

/** One thing at the desk: the queue beside it, the words, and what it is about. */
export function ItemPage(props: ItemPageProps) {
  const { queue, item, done, answer, keys } = props
  const { area } = queue
  return (
    <div className="ct-stack" data-desk-keys={keys ? 'on' : 'off'}>
      <DeskNav area={area.slug} may={area.may} screen="queue" />
      <DoneNotice area={area.slug} done={done} />
      <ErrorSummary errors={answer?.errors} title="This was not done yet" />
      <Desk title="Reading desk" lead={leadOf(queue)} queue={<QueueColumn view={queue} open={item.ref} />} side={<ItemSide {...props} />}>
        <ItemArticle {...props} />
      </Desk>
    </div>
  )
}

/** How far one has come today, and how long the oldest has waited. */
export function leadOf({ area, dealtWithToday }: QueueView) {
  const dealt = dealtWithToday > 0 ? `You have dealt with ${dealtWithToday} today. ` : ''
  return area.oldestSaidAt ? `${dealt}The oldest was said on ${hourInWords(area.oldestSaidAt)}.` : `${dealt}Nothing waits.`
}
