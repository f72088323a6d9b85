import { Icon, type Tone } from './icon.tsx'
import type { IconName } from './sprite-symbols.ts'

/** One thing that waits. */
export interface QueueItem {
  href: string
  icon: IconName
  tone: Tone
  words: string
  meta: string
  current?: boolean | undefined
  lang?: string | undefined
}

/** What waits, the oldest first, the one that is open marked. */
export const Queue = ({
  id,
  title,
  items,
  moreHref,
  more,
}: {
  id: string
  title: string
  items: readonly QueueItem[]
  moreHref?: string | undefined
  more?: string | undefined
}) => (
  <nav aria-labelledby={id}>
    <h2 className="govuk-heading-s" id={id}>
      {title}
    </h2>
    <ol className="ct-queue">
      {items.map(({ href, icon, tone, words, meta, current, lang }) => (
        <li key={href}>
          <a href={href} aria-current={current || undefined}>
            <Icon name={icon} tone={tone} />
            <b dir="auto" lang={lang}>
              {words}
            </b>
            <span className="ct-queue__meta">{meta}</span>
          </a>
        </li>
      ))}
    </ol>
    {moreHref && (
      <p className="ct-after">
        <a className="govuk-link ct-do" href={moreHref}>
          {more ?? 'See all'}
        </a>
      </p>
    )}
  </nav>
)
