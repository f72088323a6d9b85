import { useRouteLoaderData, useSearchParams } from '@remix-run/react'
import { Gallery } from '../design/gallery.tsx'
import type { loader } from '../root.tsx'

export const meta = () => [{ title: 'Design: every component in its states' }, { name: 'robots', content: 'noindex' }]

/** Every component of `app/design`, a family of them per `?part=`. */
export default function DesignPage() {
  const [query] = useSearchParams()
  return <Gallery part={query.get('part')} theme={useRouteLoaderData<typeof loader>('root')?.display} />
}
