import { KIND_TITLES, type Kind, STATUS_TITLES, type Status } from '#app/contract/feedback.ts'
import type { IconName } from '#app/design/sprite-symbols.ts'
import { Tag } from '#app/design/tag.tsx'

const looks: Record<Status, { tone?: 'blue' | 'green' | 'yellow'; icon: IconName }> = {
  waiting: { icon: 'later' },
  looking_into: { icon: 'finding' },
  answered: { tone: 'blue', icon: 'tick' },
  under_way: { tone: 'blue', icon: 'doing' },
  done_not_felt: { tone: 'yellow', icon: 'done' },
  done_felt: { tone: 'green', icon: 'done' },
  not_ours: { icon: 'passed-on' },
  cannot: { icon: 'cannot' },
}

/** What kind of thing was said, and where it stands. */
export const KindAndStatus = ({ kind, status }: { kind: Kind; status: Status }) => (
  <>
    <Tag>{KIND_TITLES[kind]}</Tag>
    <Tag tone={looks[status].tone} icon={looks[status].icon}>
      {STATUS_TITLES[status]}
    </Tag>
  </>
)

/** "1 reply", "14 replies". */
export const replyCount = (count: number) => (count === 1 ? '1 reply' : `${count} replies`)
/** "1 family says “me too”". */
export const meTooCount = (count: number) => (count === 1 ? '1 family says “me too”' : `${count} families say “me too”`)
