import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { refusalOf } from '#app/contract/refusal.ts'
import { readQuestionnaire } from '#server/surveys/exchange/questionnaire.ts'
import { limeSurvey, limeXml } from './lime-xml.ts'

/** Why a file was refused; what is not a refusal is a mistake of ours. */
function whyNot(file: string | Uint8Array): string {
  try {
    readQuestionnaire(typeof file === 'string' ? Buffer.from(file) : file)
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal?.kind === 'invalid' && Object.keys(refusal.fields).join() === 'file') return refusal.fields.file!
    throw error
  }
  throw new Error('It was taken')
}
const good = limeSurvey([{ type: 'Y', code: 'yes' }])
const tsv = readFileSync('tests/data/surveys/rse_de_2017_part.tsv.txt')
const json = (inner: string) => `{"pages":[{"elements":[${inner}]}]}`
const xml = (inner: string, head = '') =>
  `<?xml version="1.0"?>${head}<document><LimeSurveyDocType>Survey</LimeSurveyDocType>${inner}</document>`
const laughs = `<!DOCTYPE d [<!ENTITY a "ha">${Array.from({ length: 20 }, (_, at) => `<!ENTITY a${at} "${`&a${at - 1};`.repeat(10)}">`).join('')}]>`
const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('a file that is no whole and honest questionnaire', () => {
  test.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /empty/],
    ['only spaces', ' \n\t ', /empty/],
    ['a 100 MB file', Buffer.alloc(100_000_000, 0x20), /has 100 MB\. .*no more than 5 MB/],
    ['a packed folder', Buffer.concat([Buffer.from('PK\x03\x04'), Buffer.alloc(40, 1)]), /packed folder/],
    ['UTF-16 with its mark', utf16(good), /UTF-16/],
    ['UTF-16 without its mark', Buffer.from(good, 'utf16le'), /UTF-16/],
    ['Latin-1', Buffer.from(good.replace('yes?', 'très'), 'latin1'), /Line 2 is not UTF-8/],
    ['XML that says it is Latin-1', good.replace('UTF-8', 'ISO-8859-1'), /written as ISO-8859-1/],
    ['a NUL', 'class\ttype/scale\tname\nS\t\tsid\0', /broken character in line 2/],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]), /not UTF-8/],
    ['a letter', 'Dear Sir or Madam', /no questionnaire that we know/],
    ['a table', 'name,age\nAnn,3', /no questionnaire that we know/],
    ['a web page', '<html><body>x</body></html>', /no questionnaire of LimeSurvey/],
    ['an entity bomb', xml('&a19;', laughs), /DOCTYPE/],
    ['an entity from outside', xml('&x;', '<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), /DOCTYPE/],
    ['a document type from elsewhere', xml('', '<!DOCTYPE d SYSTEM "http://127.0.0.1/x.dtd">'), /DOCTYPE/],
    ['an entity that nothing explains', xml('&x;'), /entity.*nothing explains/],
    ['XML that ends in the middle', good.slice(0, good.length / 2), /ends in the middle/],
    ['XML with crossed tags', xml('<a><b></a></b>'), /not XML: line 1/],
    ['XML that is nested deep', xml('<a>'.repeat(50_000)), /nested more than/],
    ['a group alone', limeXml({}, 'Group'), /one group of questions/],
    ['a survey without questions', limeXml({ surveys: [{ sid: '1', language: 'en' }] }), /no question in this file/],
    [
      'more questions than there is room for',
      limeSurvey(Array.from({ length: 401 }, (_, at) => ({ type: 'Y', code: `q${at}` }))),
      /room for 400 questions/,
    ],
    ['a table that ends in its head', 'class\ttype/scale\tname\trelevance\ttext', /not whole/],
    [
      'a table with an open quotation mark',
      Buffer.from(`${tsv.toString().slice(0, 6_000)}\nQ\tS\t"open\t\t`),
      /quotation mark|no question/,
    ],
    ['JSON that ends in the middle', '{"pages":[{"elements":[{"type":"te', /ends in the middle/],
    ['JSON with a slip', '{"pages":\n[nope]}', /This is not JSON/],
    ['JSON of something else', '{"name":"package"}', /no pages and no questions/],
    ['a list', '[1,2]', /no survey in this JSON/],
    ['JSON that is nested deep', '['.repeat(1_000_000), /nested more than/],
    ['JSON whose questions are nested deep', json(`${'{"type":"panel","elements":['.repeat(60)}${']}'.repeat(60)}`), /nested more than/],
    ['a name that means something to the machine', json('{"type":"text","name":"a","__proto__":{"admin":true}}'), /__proto__/],
    ['a constructor', json('{"type":"text","name":"a","constructor":{"prototype":{}}}'), /constructor|prototype/],
    ['half a character', json('{"type":"text","name":"a","title":"\\ud800"}'), /The question a: .*broken character/],
    ['a NUL in a text', json('{"type":"text","name":"a","title":"a\\u0000b"}'), /broken character/],
    [
      'two questions of ours with one name',
      '{"ct:format":1,"title":"x","description":"y","pages":[{"name":"end","elements":[]}],"ct:quotas":[{"id":"x"}]}',
      /quotas/,
    ],
  ])('is refused by the name of its fault: %s', (_, file, why) => {
    expect(whyNot(file)).toMatch(why)
  })

  test('is never taken when its end is missing, wherever it was cut', () => {
    for (let part = 1; part < 20; part++) {
      expect(whyNot(good.slice(0, Math.floor((good.length * part) / 20)))).toBeTruthy()
      const whole = JSON.stringify({ pages: [{ elements: [{ type: 'text', name: 'a' }] }] })
      expect(whyNot(whole.slice(0, Math.floor((whole.length * part) / 20)))).toBeTruthy()
    }
  })

  test('does not put anything where it was not asked to', () => {
    expect(() => readQuestionnaire(Buffer.from(json('{"type":"text","name":"__proto__"}')))).not.toThrow()
    expect(({} as { admin?: unknown }).admin).toBeUndefined()
    const names = limeXml({
      surveys: [{ sid: '1', language: 'en' }],
      groups: [{ gid: '1', group_order: '1', __proto__x: '1' }],
      questions: [
        { qid: '1', gid: '1', parent_qid: '0', type: 'Y', title: 'constructor', language: '__proto__', question: 'x', question_order: '1' },
      ],
    })
    expect(readQuestionnaire(Buffer.from(names)).definition.pages[0]!.questions).toMatchObject([{ id: 'constructor' }])
  })

  test('is read quickly, however it is written', () => {
    const started = performance.now()
    for (const text of ['<a'.repeat(400_000), `${'&lt;'.repeat(200_000)}`, `<a href="${'x'.repeat(500_000)}">`, '{'.repeat(900_000)])
      readQuestionnaire(Buffer.from(limeSurvey([{ type: 'Y', code: 'yes', text: text.replaceAll(']]>', '') }])))
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
