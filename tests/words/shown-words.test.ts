import { describe, expect, test } from 'vitest'
import { plainWords, shownWords } from '#server/feedback/shown-words.ts'

const link = (href: string, words: string) => `<a href="${href}" rel="nofollow ugc noopener noreferrer">${words}</a>`
const flat = (text: string) => shownWords(text).replace(/\n/g, '')

describe('showing what somebody wrote', () => {
  test.each([
    [
      'line breaks and paragraphs',
      'No one rings.\nNot once.\n\nNot even the bus.',
      '<p>No one rings.<br />Not once.</p><p>Not even the bus.</p>',
    ],
    ['emphasis', 'I am *so* **tired**', '<p>I am <em>so</em> <strong>tired</strong></p>'],
    ['lists', '- taxi\n- bus', '<ul><li>taxi</li><li>bus</li></ul>'],
    ['the numbers that somebody gave', '4. Fourth\n5. Fifth', '<ol start="4"><li>Fourth</li><li>Fifth</li></ol>'],
    ['quotes', '> He said no', '<blockquote><p>He said no</p></blockquote>'],
    ['headings as bold words', '# My day\nwas long', '<p><strong>My day</strong></p><p>was long</p>'],
  ])('keeps %s', (_, text, html) => expect(flat(text)).toBe(html))

  test.each([
    '<b>not bold</b> & <script>alert(1)</script>',
    '&lt;b&gt; &amp;',
    'C:\\files\\[new] and `code`',
    '5 * 3 * 2 and snake_case_word',
    '-',
    '#',
    '>',
    '1.',
    '---',
    '[note]: https',
    '```\nfence\n```',
    '| a | b |\n|---|---|',
    'heading\n=====',
    '~~gone~~',
  ])('shows as typed what is not meant as markup: %s', (text) => {
    expect(flat(text)).toBe(`<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br />')}</p>`)
    expect(plainWords(text)).toBe(text)
  })

  test('loses no word when quotes or lists are nested deeper than anybody means', () => {
    for (const text of [`${'>'.repeat(60)} help`, `${'- '.repeat(60)}help`, `${'*a '.repeat(30)}help${' b*'.repeat(30)}`]) {
      expect(shownWords(text)).toMatch(/^<p>[^<]*help[^<]*<\/p>$/)
    }
  })
})

describe('links in what somebody wrote', () => {
  test.each([
    ['https://example.org/a?b=1&c=2', link('https://example.org/a?b=1&amp;c=2', 'https://example.org/a?b=1&amp;c=2')],
    ['www.gov.uk', link('https://www.gov.uk', 'www.gov.uk')],
    ['send@example.org', link('mailto:send@example.org', 'send@example.org')],
    ['<https://example.org>', link('https://example.org', 'https://example.org')],
  ])('makes an address a link: %s', (text, html) => expect(shownWords(text)).toBe(`<p>${html}</p>`))

  test('says where a link leads when its words do not', () => {
    const text = '[www.gov.uk](https://evil.example/x "Free") [ ](mailto:a@example.org)'
    expect(shownWords(text)).toBe(
      `<p>${link('https://evil.example/x', 'www.gov.uk')} (evil.example: Free) ${link('mailto:a@example.org', ' a@example.org')}</p>`,
    )
    expect(plainWords(text)).toBe('www.gov.uk (https://evil.example/x: Free)  mailto:a@example.org')
  })

  test.each([
    '[x](javascript:alert(1))',
    '[x](JaVaScRiPt:alert(1))',
    '[x](\u0001javascript:alert(1))',
    '[x](data:text/html,hi)',
    '[x](vbscript:x)',
    '[x](//evil.example)',
    '[x](/sign-out)',
    '[x](ftp://example.org/)',
    '<javascript:alert(1)>',
    'javascript:alert(1)',
    '//evil.example',
    'I told him.It was late',
  ])('makes no link of %s', (text) => expect(shownWords(text)).not.toContain('<a'))

  test('leads nobody to the host behind a name with an @', () => {
    expect(shownWords('[x](https://gov.uk@evil.example)')).not.toContain('href="https://gov.uk@')
  })

  test('draws no picture, only its words', () => {
    expect(shownWords('![our school](https://example.org/s.png)')).toBe(
      `<p>!${link('https://example.org/s.png', 'our school')} (example.org)</p>`,
    )
  })
})

describe('invisible characters that turn the order of text', () => {
  const turners = ['\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069', '\u206A', '\u206F']

  test('are not shown', () => {
    for (const turner of turners) {
      expect(shownWords(`ab${turner}cd [${turner}x](https://example.org/${turner} "${turner}t")`)).not.toContain(turner)
      expect(plainWords(`ab${turner}cd`)).toBe('abcd')
    }
  })

  test('while the marks that Arabic, Hebrew and emoji need stay', () => {
    for (const text of ['عربي\u200F (EHCP)', 'שלום\u200E!', '👩‍👧‍👦', 'می\u200Cخواهم']) expect(shownWords(text)).toBe(`<p>${text}</p>`)
  })
})

test('plain words for a mail keep paragraphs, lists and numbers', () => {
  expect(plainWords('# Day\nI *am* tired\nvery\n\n- bus\n- taxi\n\n3. three\n\n> He said no\n\n&amp;')).toBe(
    'Day\n\nI am tired\nvery\n\n- bus\n- taxi\n\n3. three\n\nHe said no\n\n&amp;',
  )
})
