const LONGEST = 40

/** A word for an address, made from a title: small letters, digits and single dashes, and none of those taken. */
export function slugFrom(title: string, taken: ReadonlySet<string> = new Set()): string {
  const letters = title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ł/g, 'l').replace(/&/g, ' and ')
  const word = cut(letters.replace(/['’]/g, '').replace(/[^a-z0-9]+/g, '-'), LONGEST)
  const base = word.length >= 2 ? word : `theme${word && `-${word}`}`
  if (!taken.has(base)) return base
  for (let number = 2; ; number++) {
    const numbered = `${cut(base, LONGEST - 1 - String(number).length)}-${number}`
    if (!taken.has(numbered)) return numbered
  }
}

/** At most so long, cut between words where that is possible. */
function cut(word: string, length: number): string {
  const bare = word.replace(/^-+|-+$/g, '')
  if (bare.length <= length) return bare
  return bare
    .slice(0, length + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, length)
}
