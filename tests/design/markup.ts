/** Every value of an attribute in a piece of markup, in order. */
export const valuesOf = (markup: string, attribute: string) =>
  [...markup.matchAll(new RegExp(`\\s${attribute}="([^"]*)"`, 'g'))].map(([, value]) => value ?? '')

/** What stands twice in a list. */
export const repeated = (list: readonly string[]) => [...new Set(list.filter((one, at) => list.indexOf(one) !== at))]

/** What refers to an id that is not on the page. */
export function danglingReferences(markup: string) {
  const ids = new Set(valuesOf(markup, 'id'))
  const lists = ['for', 'aria-labelledby', 'aria-describedby']
    .flatMap((name) => valuesOf(markup, name))
    .flatMap((value) => value.split(' '))
  const drawn = [...markup.matchAll(/(?:<use href="|url\()#([^")]+)/g)].map(([, id]) => id ?? '')
  return [...lists, ...drawn].filter((id) => !ids.has(id))
}

/** The figures that can be read back from a piece of markup: what they are of, and how many. */
export function figuresIn(markup: string) {
  const tags = [...markup.matchAll(/<[a-z]+\s[^>]*data-value="[^"]*"[^>]*>/g)].map(([tag]) => tag)
  return tags.flatMap((tag) => {
    const [of] = valuesOf(tag, 'data-of')
    return of === undefined ? [] : [{ of, value: Number(valuesOf(tag, 'data-value')[0]), tag }]
  })
}
