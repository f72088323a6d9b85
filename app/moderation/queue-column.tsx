import { QUEUE_PART_TITLES, type QueueLineView, type QueuePartName, type QueueView } from '../contract/desk-views.ts'
import { CHANNEL_TITLES } from '../contract/feedback.ts'
import type { Tone } from '../design/icon.tsx'
import { Queue } from '../design/queue.tsx'
import type { IconName } from '../design/sprite-symbols.ts'
import { hourInShort } from './when.ts'

const BESIDE = 7
const BEFORE = 2

/** The address of one thing at the desk, in the part of the queue from which it is read. */
export const itemHref = (area: string, ref: string, part: QueuePartName) =>
  `/desk/${area}/${ref}${part === 'waiting' ? '' : `?part=${part}`}`

/** What waits, the open one marked. */
export const QueueColumn = ({ view: { area, part, lines, total }, open }: { view: QueueView; open?: string | undefined }) => (
  <Queue
    id="queue"
    title={`${QUEUE_PART_TITLES[part]}: ${total}`}
    items={nearTo(lines, open).map((line) => ({
      href: itemHref(area.slug, line.ref, part),
      ...markOf(line, line.ref === open),
      words: line.opening || 'No words',
      meta: metaOf(line),
      current: line.ref === open,
      lang: line.language,
    }))}
    moreHref={`/desk/${area.slug}${part === 'waiting' ? '' : `?part=${part}`}`}
    more={open ? `See all ${total}` : 'Read anew'}
  />
)

/** What has waited longest in all areas of this person. */
export const LongestColumn = ({ lines }: { lines: readonly (QueueLineView & { area: string; areaName: string })[] }) => (
  <Queue
    id="longest"
    title="What has waited longest"
    items={lines.map((line) => ({
      href: itemHref(line.area, line.ref, 'waiting'),
      ...markOf(line, false),
      words: line.opening || 'No words',
      meta: `${line.areaName}. ${metaOf(line)}`,
      lang: line.language,
    }))}
  />
)

/** Beside what is open stand only its neighbours. */
function nearTo(lines: readonly QueueLineView[], open: string | undefined) {
  if (!open) return lines
  const at = lines.findIndex(({ ref }) => ref === open)
  const from = Math.max(0, Math.min(at - BEFORE, lines.length - BESIDE))
  return lines.slice(from, from + BESIDE)
}

function markOf({ voice, read }: QueueLineView, open: boolean): { icon: IconName; tone: Tone } {
  if (voice === 'forum') return { icon: 'forum', tone: 'family' }
  return { icon: open || read ? 'family' : 'family-open', tone: 'family' }
}

function metaOf({ channel, saidAt, mayShow, isReply }: QueueLineView) {
  const parts = [CHANNEL_TITLES[channel], hourInShort(saidAt)]
  if (isReply) parts.push('a reply')
  if (!mayShow) parts.push('wants it private')
  return parts.join(', ')
}
