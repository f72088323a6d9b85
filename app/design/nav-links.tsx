import type { NavItem } from './page.tsx'

interface NavLinksProps {
  items: readonly NavItem[]
  current: string
  /** The front page of the area: everything lies below it, so it is marked only when it is this page. */
  front?: string | undefined
}

/** The same links in header and footer, the one that leads here marked. */
export const NavLinks = ({ items, current, front = '/' }: NavLinksProps) => {
  const path = current.split(/[?#]/)[0] ?? current
  return items.map(({ href, label }) => (
    <li key={href}>
      <a href={href} aria-current={markOf(href, path, front)}>
        {label}
      </a>
    </li>
  ))
}

function markOf(href: string, path: string, front: string) {
  if (href === path) return 'page' as const
  return href !== '/' && href !== front && path.startsWith(`${href}/`) ? (true as const) : undefined
}
