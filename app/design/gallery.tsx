import type { ReactNode } from 'react'
import type { Theme } from './display-form.tsx'
import { ChartGallery } from './gallery-charts.tsx'
import { DeskGallery } from './gallery-desk.tsx'
import { FormErrorGallery, FormGallery } from './gallery-forms.tsx'
import { FrontGallery } from './gallery-front.tsx'
import { PieceGallery } from './gallery-pieces.tsx'
import { PointGallery } from './gallery-points.tsx'
import { RatingGallery } from './gallery-ratings.tsx'
import { ReceiptGallery } from './gallery-receipt.tsx'
import { DiscussionGallery, StoryGallery } from './gallery-thread.tsx'
import { Page, type PageProps } from './page.tsx'

interface GalleryPart {
  title: string
  page?: Partial<PageProps>
  draw: () => ReactNode
}

/** Every component in all its states, a page for each family of them, by the name it has in `/design?part=…`. */
export const galleryParts = {
  pieces: { title: 'Pieces', draw: PieceGallery },
  forms: { title: 'Forms', page: { back: { href: '/design', label: 'Pieces' } }, draw: FormGallery },
  errors: { title: 'Forms with errors', page: { theme: 'light' }, draw: FormErrorGallery },
  story: { title: 'Story', page: { theme: 'dim' }, draw: StoryGallery },
  discussion: { title: 'Discussion', page: { theme: 'dark' }, draw: DiscussionGallery },
  points: { title: 'Points of a letter', draw: PointGallery },
  charts: { title: 'Charts', draw: ChartGallery },
  ratings: { title: 'Two ratings', draw: RatingGallery },
  desk: { title: 'Desk', page: { wide: true, signedInName: 'Your account' }, draw: DeskGallery },
  front: { title: 'Front page', page: { example: true }, draw: FrontGallery },
  receipt: { title: 'Receipt', page: { area: undefined, nav: [], help: { contacts: [], ownChildHref: '/help' } }, draw: ReceiptGallery },
} satisfies Record<string, GalleryPart>

/** The name of a page of the gallery. */
export type GalleryPartName = keyof typeof galleryParts

/** One page of the gallery. An unknown name shows the pieces. */
export function Gallery({ part, theme = 'auto' }: { part: string | null; theme?: Theme | undefined }) {
  const name = part && Object.hasOwn(galleryParts, part) ? (part as GalleryPartName) : 'pieces'
  const { title, page, draw: Draw }: GalleryPart = galleryParts[name]
  const own = title !== 'Desk' && title !== 'Front page' ? { title: `Design: ${title}` } : {}
  return (
    <Page {...shared} theme={theme} current={hrefOf(name)} {...own} {...page}>
      <Draw />
    </Page>
  )
}

const hrefOf = (part: string) => (part === 'pieces' ? '/design' : `/design?part=${part}`)

const shared: Omit<PageProps, 'children' | 'current' | 'theme'> = {
  area: { name: 'Wyrefield', href: '/wyrefield' },
  example: true,
  nav: [
    { href: '/wyrefield/say', label: 'Say something' },
    { href: '/trace', label: 'Follow what I said' },
    { href: '/design', label: 'Design' },
    { href: '/wyrefield/impact', label: 'What changed' },
  ],
  footerNav: Object.entries(galleryParts).map(([name, { title }]) => ({ href: `/design?part=${name}`, label: title })),
  help: {
    contacts: [{ what: 'Free and private advice', name: 'SENDIASS in Wyrefield', phone: '01632 960 114', href: '/wyrefield/help' }],
    ownChildHref: '/wyrefield/help',
  },
}
