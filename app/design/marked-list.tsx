import type { ReactNode } from 'react'
import { Icon, type Tone } from './icon.tsx'
import type { IconName } from './sprite-symbols.ts'

interface Mark {
  icon: IconName
  tone: Tone
}

/** Terms with a mark before each: who will see what. */
export const MarkedList = ({ items }: { items: readonly (Mark & { term: string; detail: ReactNode })[] }) => (
  <dl className="ct-marked">
    {items.map(({ icon, tone, term, detail }) => (
      <div key={term}>
        <Icon name={icon} tone={tone} />
        <dt>{term}</dt>
        <dd>{detail}</dd>
      </div>
    ))}
  </dl>
)

/** What the marks of a page mean. */
export const KeyList = ({ items, wide }: { items: readonly (Mark & { words: string })[]; wide?: boolean | undefined }) => (
  <ul className={wide ? 'ct-key' : 'ct-key ct-key--one'}>
    {items.map(({ icon, tone, words }) => (
      <li key={words}>
        <Icon name={icon} tone={tone} />
        <span>{words}</span>
      </li>
    ))}
  </ul>
)
