/** How long a text is, in characters as a person counts them. */
export function lengthInChars(text: string): number {
  let chars = 0
  for (const _ of text) chars += 1
  return chars
}

/** The beginning of a text, cut at the end of a word where there is one near, with “…” behind it. */
export function shortened(text: string, maxChars: number): string {
  const start = [...text].slice(0, maxChars - 1).join('')
  const end = start.search(/\s\S*$/)
  return `${(end > start.length - 60 ? start.slice(0, end) : start).trimEnd()}…`
}
