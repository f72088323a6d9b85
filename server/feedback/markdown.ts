import MarkdownIt, { type MarkdownIt as Markdown, type Token } from 'markdown-it'

/** Beyond this many boxes in boxes (quotes, lists, emphasis) nobody means it: the text is shown as plain paragraphs. */
const DEEPEST = 12
/** Where an address may begin without `https://`. Short on purpose: in "I told him.It was late" no address is meant. */
const KNOWN_ENDINGS = ['uk', 'com', 'org', 'net', 'wales', 'scot']

const options = { html: false, linkify: true, breaks: true, maxNesting: 3 * DEEPEST }

/** What families write without thinking of markup: paragraphs, lists, quotes, addresses. Anything else stays as it was typed. */
const plain = withLinks(new MarkdownIt('zero', options).enable(['newline', 'linkify']))
const rich = withLinks(
  new MarkdownIt('zero', options).enable([
    'newline',
    'linkify',
    'emphasis',
    'link',
    'autolink',
    'balance_pairs',
    'fragments_join',
    'blockquote',
    'list',
    'heading',
  ]),
)

/** Reads what somebody wrote. No word is lost: where markup is too deep or leaves nothing to see, all of it is taken as plain text. */
export function readMarkdown(text: string): Token[] {
  const tokens = rich.parse(text, {})
  return depthOf(tokens) > DEEPEST || !tokens.some(hasSomethingToSee) ? plain.parse(text, {}) : tokens
}

/** The address, if a reader may be sent there: it parses, leads to the web or to a mailbox, and has no name before an @ that looks like a host. */
export function allowedAddress(address: string): URL | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined
  return url && ['http:', 'https:', 'mailto:'].includes(url.protocol) && !url.username && !url.password ? url : undefined
}

function withLinks(markdown: Markdown) {
  markdown.validateLink = (address) => allowedAddress(address) !== undefined
  markdown.linkify.set({ fuzzyLink: true, fuzzyEmail: true }).tlds(KNOWN_ENDINGS)
  for (const scheme of ['ftp:', '//']) markdown.linkify.add(scheme, null)
  markdown.linkify.normalize = (match) => {
    if (!match.schema) match.url = `https://${match.url}`
    if (match.schema === 'mailto:' && !/^mailto:/i.test(match.url)) match.url = `mailto:${match.url}`
  }
  return markdown
}

function depthOf(tokens: Token[]): number {
  let [depth, deepest] = [0, 0]
  for (const token of tokens) {
    depth += token.nesting
    deepest = Math.max(deepest, depth, token.children ? depth + depthOf(token.children) : 0)
  }
  return deepest
}

/** Whether any mark would be seen of this piece. */
export function hasSomethingToSee({ content, children }: Token): boolean {
  return children ? children.some(hasSomethingToSee) : /\S/.test(content)
}
