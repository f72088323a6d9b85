import { patterns } from './sprite-patterns.ts'
import { symbols } from './sprite-symbols.ts'

const drawn = Object.entries(symbols).map(([name, art]) => `<symbol id="i-${name}" viewBox="0 0 24 24">${art}</symbol>`)
const art = { __html: `<defs>${patterns}</defs>${drawn.join('')}` }

/** The marks and strands that a page refers to. Stands once in each page, and is the same text every time. */
export const Sprite = () => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; drawing 150 elements anew for each page would cost more than the page
  <svg width="0" height="0" className="ct-sprite" aria-hidden="true" focusable="false" dangerouslySetInnerHTML={art} />
)
