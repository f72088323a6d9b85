import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useLocation, useMatches, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import stylesHref from './design/look.css?url'
import type { RouteHandle } from './handle.ts'

export { ErrorPage as ErrorBoundary } from './error-page.tsx'

export const meta: MetaFunction = () => [{ title: 'Common Thread' }]

export const links = () => [
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'stylesheet', href: stylesHref },
]

export const loader = ({ context: { display, actor, demonstration, scripts } }: LoaderFunctionArgs) => ({
  display,
  signedIn: actor.accountId !== undefined,
  atDesk: actor.roles.length > 0,
  demonstration,
  scripts,
})

/** The document around every page, also around the error page. */
export function Layout({ children }: { children: ReactNode }) {
  const root = useRouteLoaderData<typeof loader>('root')
  const handles = useMatches().map(({ handle }) => (handle ?? {}) as RouteHandle)
  const refresh = handles.find(({ refreshSeconds }) => refreshSeconds)?.refreshSeconds
  const follows = useLocation().search !== '?still'
  const theme = root && root.display !== 'auto' ? { 'data-theme': root.display } : {}
  return (
    <html lang="en-GB" className="govuk-template" {...theme}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
        {refresh && follows && (
          <noscript>
            <meta httpEquiv="refresh" content={String(refresh)} />
          </noscript>
        )}
      </head>
      <body className="govuk-template__body">
        {children}
        {handles
          .flatMap(({ enhance = [] }) => enhance)
          .map((name) => (
            <script key={name} type="module" src={root?.scripts[name]} />
          ))}
        {handles.some(({ script }) => script) && <Scripts />}
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}
