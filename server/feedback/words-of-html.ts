import sanitizeHtml from 'sanitize-html'

const BLOCKS = ['p', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'section']
const LINES = ['br', 'li', 'tr']

/**
 * The words in a piece of HTML, without any markup: blank lines between paragraphs, one line for each line of a list or table, addresses of
 * links written out behind their words. Programs and styles in it are left out.
 */
export function wordsOfHtml(html: string): string {
  const marked = sanitizeHtml(html, {
    allowedTags: [...BLOCKS, ...LINES, 'a'],
    allowedAttributes: { a: ['href'] },
    allowedSchemes: ['http', 'https', 'mailto'],
  })
  return marked
    .replace(/\s+/g, ' ')
    .replace(/<a href="([^"]*)">(.*?)<\/a>/g, (_, address: string, words: string) => linkInWords(address, words))
    .replace(/<li>/g, '\n- ')
    .replace(/<(?:br|tr)\s*\/?>/g, '\n')
    .replace(new RegExp(`</?(?:${BLOCKS.join('|')})>`, 'g'), '\n\n')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Whether a text has tags or entities in it, so that it is HTML and not just words. */
export const isHtml = (text: string) => /<\/?[a-z][^<>]*>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]{2,8}\d?);/i.test(text)

const linkInWords = (address: string, words: string) => {
  const plain = address.replace(/^mailto:/, '')
  return !plain || words.includes(plain.replace(/&amp;/g, '&')) || words.includes(plain) ? words : `${words} (${plain})`
}
