/** Tells a reader of feeds, in the head of a page, where what changed there can be followed. */
export const feedLink = (href: string, title: string) => ({ tagName: 'link', rel: 'alternate', type: 'application/atom+xml', href, title })
