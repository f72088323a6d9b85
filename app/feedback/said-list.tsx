import type { ThreadRowView } from '#app/contract/threads.ts'
import { dateInWords } from '#app/dates.ts'
import { LinkList } from '#app/design/link-list.tsx'
import { KindAndStatus, meTooCount, replyCount } from './thread-status.tsx'

interface SaidListProps {
  area: string
  rows: readonly ThreadRowView[]
  ordered?: boolean
  /** The theme that the page is about: not named again in each line. */
  onTheme?: string
}

/** Things that were said, each with its beginning and where it stands. */
export const SaidList = ({ area, rows, ordered, onTheme }: SaidListProps) => (
  <LinkList
    ordered={ordered}
    rows={rows.map((row) => ({
      href: `/${area}/feedback/${row.ref}`,
      label: row.excerpt,
      lang: row.language === 'en' ? undefined : row.language,
      tag: <KindAndStatus kind={row.kind} status={row.status} />,
      meta: metaOf(row, onTheme),
    }))}
  />
)

const metaOf = ({ by, saidOn, replies, meToos, isReply, themes }: ThreadRowView, onTheme?: string) =>
  [
    `${isReply ? 'A reply. ' : ''}${by}, ${dateInWords(saidOn)}`,
    !isReply && replies > 0 && replyCount(replies),
    meToos > 0 && meTooCount(meToos),
    themes
      .filter(({ slug }) => slug !== onTheme)
      .map(({ title }) => title)
      .join(', '),
  ]
    .filter(Boolean)
    .join('. ')
