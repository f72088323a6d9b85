import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

/** How a page that follows something live stands. */
export type LiveState = 'live' | 'catching-up' | 'offline'
const looks = {
  live: { icon: 'tick', tone: 'good', name: 'Live' },
  'catching-up': { icon: 'sync', tone: 'warn', name: 'Catching up' },
  offline: { icon: 'off', tone: 'quiet', name: 'Offline' },
} as const

/** The one polite status line of a live page: always in words, never a lamp alone. */
export const StateLine = ({ state, id, children }: { state: LiveState; id?: string | undefined; children: ReactNode }) => (
  <div className={`ct-notice ct-notice--${looks[state].tone} ct-state`} data-state={state} id={id} role="status">
    <Icon name={looks[state].icon} tone={looks[state].tone} />
    <p>
      <b>{looks[state].name}.</b> {children}
    </p>
  </div>
)
