/** A name for a question, a page or a choice from its words, that nothing else has: `people_listen_to_us`, and with a number when it is taken. */
export function nameFrom(words: string, taken: ReadonlySet<string>, otherwise = 'x'): string {
  const plain = words
    .normalize('NFD')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .slice(0, 5)
    .join('_')
    .replace(/^[0-9_]+/, '')
    .slice(0, 40)
    .replace(/_$/, '')
  const name = plain === '' || plain === 'end' ? otherwise : plain
  if (!taken.has(name)) return name
  let number = 2
  while (taken.has(`${name}_${number}`)) number += 1
  return `${name}_${number}`
}
