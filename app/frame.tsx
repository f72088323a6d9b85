import { useLocation, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import type { FrameView } from './contract/frame.ts'
import type { HelpContact } from './design/help-tonight.tsx'
import { type NavItem, Page } from './design/page.tsx'
import type { RouteHandle } from './handle.ts'
import type { loader } from './root.tsx'

interface FrameProps {
  title?: ReactNode
  lang?: string | undefined
  back?: NavItem | undefined
  wide?: boolean
  children: ReactNode
}

const areaNav = (slug: string): NavItem[] => [
  { href: `/${slug}/say`, label: 'Say something' },
  { href: '/trace', label: 'Follow what I said' },
  { href: `/${slug}/feedback`, label: 'What families say' },
  { href: `/${slug}/themes`, label: 'Themes' },
  { href: `/${slug}/plan`, label: 'The plan' },
  { href: `/${slug}/meetings`, label: 'Meetings' },
  { href: `/${slug}/impact`, label: 'What changed' },
]

/** What stands in the menu at the foot only. */
const areaFooterNav = (slug: string): NavItem[] => [
  { href: `/${slug}/exceptions`, label: 'Not as it should be' },
  { href: `/${slug}/measures`, label: 'Measures' },
  { href: `/${slug}/submissions`, label: 'Letters of groups' },
  { href: `/${slug}/reports`, label: 'Reports' },
  { href: `/${slug}/figures`, label: 'Nobody found in figures' },
]

/** A page of one area: its menu, its help contacts, and whether it is an example. */
export function AreaFrame({ frame: { area, contacts }, ...page }: FrameProps & { frame: FrameView }) {
  const around = useSurroundings()
  return (
    <Page
      {...page}
      {...around}
      area={{ name: area.name, href: `/${area.slug}` }}
      nav={areaNav(area.slug)}
      footerNav={[...areaFooterNav(area.slug), ...around.footerNav]}
      example={area.demonstration}
      help={{ contacts: contacts.filter(({ kind }) => TONIGHT.has(kind)).map(helpOf), ownChildHref: `/${area.slug}/help` }}
    />
  )
}

/** A page outside every area: the front page, sign-in, the trace before a code is typed. */
export function PlainFrame(page: FrameProps) {
  const around = useSurroundings()
  return (
    <Page
      {...page}
      {...around}
      nav={[
        { href: '/', label: 'Areas' },
        { href: '/trace', label: 'Follow what I said' },
      ]}
      example={around.demonstration}
      help={{ contacts: [], ownChildHref: '/help' }}
    />
  )
}

const TONIGHT = new Set(['sendiass', 'out_of_hours', 'child_safety'])

const helpOf = ({ name, title, phone, web }: FrameView['contacts'][number]): HelpContact => ({
  name,
  what: title,
  phone: phone || undefined,
  href: web || undefined,
})

function useSurroundings() {
  const { pathname, search } = useLocation()
  const root = useRouteLoaderData<typeof loader>('root')
  const footerNav: NavItem[] = [{ href: '/api/v1', label: 'Open data' }]
  if (root?.atDesk) footerNav.push({ href: '/desk', label: 'Reading desk' })
  return {
    theme: root?.display ?? 'auto',
    current: `${pathname}${search}`,
    demonstration: root?.demonstration ?? false,
    footerNav,
    signedInName: root?.signedIn ? 'Your account' : undefined,
    lively: useMatches().some(({ handle }) => isLively((handle ?? {}) as RouteHandle)),
  } as const
}

/** A script of such a page may put something new into it. */
const isLively = ({ script, enhance }: RouteHandle) => script || (enhance?.includes('enhance') ?? false)
