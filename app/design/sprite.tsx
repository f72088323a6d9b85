import { createContext, type ReactNode, useContext } from 'react'
import { patterns } from './sprite-patterns.ts'
import { symbols } from './sprite-symbols.ts'

const marks = Object.entries(symbols).map(([name, art]) => [`i-${name}`, `<symbol id="i-${name}" viewBox="0 0 24 24">${art}</symbol>`])
const fills = Object.entries(patterns).map(([name, art]) => [`p-${name}`, art])
const pieces = [...fills, ...marks] as [id: string, markup: string][]
/** The name of a piece of the sprite: a mark or a pattern. */
export type PieceName = `i-${keyof typeof symbols}` | `p-${keyof typeof patterns}`

const Drawn = createContext<Set<string> | undefined>(undefined)

/** Notes that the page refers to this piece, so that its sprite holds it. Returns what to write into `href`. */
export function usePiece(name: PieceName): `#${PieceName}` {
  useContext(Drawn)?.add(name)
  return `#${name}`
}
/** As `usePiece`, for `fill`. */
export const useFill = (name: PieceName) => `url(${usePiece(name)})`

/**
 * Around what is drawn on a page. The marks and strands that it referred to stand once, behind everything else, where they are known.
 * `whole`: all of them, for a page into which something new may be put later.
 */
export const WithSprite = ({ whole, children }: { whole?: boolean | undefined; children: ReactNode }) => {
  const drawn = new Set<string>()
  return (
    <Drawn.Provider value={drawn}>
      {children}
      {whole ? <Sprite art={all} /> : <DrawnSprite drawn={drawn} />}
    </Drawn.Provider>
  )
}

/** Drawn last, so that everything on the page has been noted. */
const DrawnSprite = ({ drawn }: { drawn: ReadonlySet<string> }) => <Sprite art={artOf(pieces.filter(([id]) => drawn.has(id)))} />

const Sprite = ({ art }: { art: string }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constants; drawing 150 elements anew for each page would cost more than the page
  <svg width="0" height="0" className="ct-sprite" aria-hidden="true" dangerouslySetInnerHTML={{ __html: art }} />
)

const artOf = (some: readonly (readonly [string, string])[]) => some.map(([, markup]) => markup).join('')
const all = artOf(pieces)
