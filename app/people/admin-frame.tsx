import type { ReactNode } from 'react'
import type { FrameView } from '../contract/frame.ts'
import { AreaFrame } from '../frame.tsx'
import { DoneNotice } from './done-notice.tsx'

const SCREENS = {
  people: 'People and invitations',
  forums: 'Groups',
  organisations: 'Organisations',
  themes: 'Themes',
  contacts: 'Help contacts',
  settings: 'Settings',
} as const
export type AdminScreen = keyof typeof SCREENS

export const adminTitle = (screen: AdminScreen, area = '') => [{ title: `${SCREENS[screen]} · Common Thread, ${area}` }]

interface AdminFrameProps {
  frame: FrameView
  screen: AdminScreen
  /** What was done just before, in words. */
  done?: string | undefined
  children: ReactNode
}

/** A page of the admins of an area, with the way to the others. */
export const AdminFrame = ({ frame, screen, done, children }: AdminFrameProps) => (
  <AreaFrame frame={frame} back={{ href: '/desk', label: 'Back to the desk' }}>
    <nav className="ct-desk-nav" aria-label="What an admin can do">
      {(Object.keys(SCREENS) as AdminScreen[]).map((name) => (
        <a
          key={name}
          className="govuk-link"
          href={`/desk/admin/${frame.area.slug}/${name}`}
          aria-current={name === screen ? 'page' : undefined}
        >
          {SCREENS[name]}
        </a>
      ))}
    </nav>
    <DoneNotice words={done} />
    {children}
  </AreaFrame>
)
