import type { ReactNode } from 'react'
import { useFill } from './sprite.tsx'

interface QuoteProps {
  children: ReactNode
  /** Who said it and when, in the words that may be shown. */
  meta?: ReactNode
  lang?: string | undefined
}

/** Families' words, beside a single strand. */
export const Quote = ({ children, meta, lang }: QuoteProps) => (
  <figure className="ct-quote">
    <svg className="ct-quote__strand" aria-hidden="true">
      <rect width="16" height="100%" fill={useFill('p-solo-v')} />
    </svg>
    <blockquote className="ct-quote__words" dir="auto" lang={lang}>
      {children}
    </blockquote>
    {meta && <figcaption className="ct-meta">{meta}</figcaption>}
  </figure>
)

/** One's own words, large, without a strand: on the page where somebody follows what they said. */
export const Said = ({ children, lang }: Omit<QuoteProps, 'meta'>) => (
  <blockquote className="ct-said" dir="auto" lang={lang}>
    {children}
  </blockquote>
)
