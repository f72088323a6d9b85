import { wrong } from '../../../refuse.ts'
import type { Said } from '../carrying.ts'
import { had, type LimeItem, type LimeQuestion, type LimeSurvey, type Texts } from './structure.ts'
import { type XmlRow, type XmlSections, xmlRows } from './xml-rows.ts'

const KINDS: Record<string, string> = {
  Group: 'one group of questions (.lsg)',
  Question: 'one question (.lsq)',
  'Label set': 'a set of labels (.lsl)',
}
/** Sections that hold something of a survey besides its questions. */
const BESIDES: Record<string, string> = {
  assessments: 'assessments',
  defaultvalues: 'answers that are chosen beforehand',
  quota: 'quotas',
  survey_url_parameters: 'values that come with the address',
}

/** A questionnaire out of a `.lss` file of any version of LimeSurvey. Refuses (field `file`) what is no such file. */
export function fromLss(text: string): LimeSurvey {
  const xml = xmlRows(text)
  if (xml.type !== 'Survey')
    wrong(
      'file',
      Object.hasOwn(KINDS, xml.type)
        ? `This file holds ${KINDS[xml.type]} of LimeSurvey. Export the whole survey (.lss)`
        : 'This XML is no questionnaire of LimeSurvey',
    )
  const settings = rowsOf(xml, 'surveys')[0] ?? new Map<string, string>()
  const own = settings.get('language') || xml.languages[0] || 'en'
  const more = (settings.get('additional_languages') ?? '').split(/\s+/).filter(Boolean)
  return {
    languages: [...new Set([own, ...more, ...xml.languages])],
    settings,
    texts: surveyTexts(xml, own),
    groups: groupsIn(xml, own),
    questions: questionsIn(xml, own, settings.get('sid') ?? ''),
    besides: Object.keys(BESIDES).flatMap((section) => (rowsOf(xml, section).length > 0 ? [BESIDES[section]!] : [])),
  }
}

const rowsOf = ({ rows }: XmlSections, section: string): XmlRow[] => rows.get(section) ?? []
const of = (row: XmlRow, name: string) => row.get(name) ?? ''
/** In the order of a field; rows in which it is the same keep theirs. */
const ordered = (rows: XmlRow[], name: string) => [...rows].sort((a, b) => Number(of(a, name)) - Number(of(b, name)))

function surveyTexts(xml: XmlSections, own: string): Map<string, Said> {
  const texts = new Map<string, Texts>()
  for (const row of rowsOf(xml, 'surveys_languagesettings'))
    for (const [name, text] of row) had(texts, name, () => new Map()).set(of(row, 'surveyls_language') || own, text)
  return texts
}

/** Texts of rows by language. Since version 4 they stand in a section of their own, before that in a row for each language. */
function textsIn(xml: XmlSections, own: string, sections: string[], key: string, name: string): (id: string) => Texts {
  const found = new Map<string, Texts>()
  for (const section of sections)
    for (const row of rowsOf(xml, section))
      if (row.has(name)) had(found, of(row, key), () => new Map()).set(of(row, 'language') || own, of(row, name))
  return (id) => found.get(id) ?? new Map()
}

function groupsIn(xml: XmlSections, own: string) {
  const name = textsIn(xml, own, ['groups', 'group_l10ns'], 'gid', 'group_name')
  const description = textsIn(xml, own, ['groups', 'group_l10ns'], 'gid', 'description')
  return firstOfEach(ordered(rowsOf(xml, 'groups'), 'group_order'), 'gid').map((row) => {
    const id = of(row, 'gid')
    return { id, relevance: of(row, 'grelevance'), name: name(id), description: description(id) }
  })
}

const firstOfEach = (rows: XmlRow[], key: string) => [...new Map([...rows].reverse().map((row) => [of(row, key), row])).values()].reverse()

function questionsIn(xml: XmlSections, own: string, sid: string): LimeQuestion[] {
  const all = [...rowsOf(xml, 'questions'), ...rowsOf(xml, 'subquestions')]
  const rows = firstOfEach(ordered(all, 'question_order'), 'qid')
  const isSub = (row: XmlRow) => !['', '0'].includes(of(row, 'parent_qid'))
  const text = textsIn(xml, own, ['questions', 'subquestions', 'question_l10ns'], 'qid', 'question')
  const help = textsIn(xml, own, ['questions', 'question_l10ns'], 'qid', 'help')
  const attributes = attributesIn(xml, own)
  const answers = answersIn(xml, own)
  const subs = new Map<string, LimeItem[]>()
  for (const row of rows.filter(isSub)) {
    const item = {
      code: of(row, 'title'),
      scale: Number(of(row, 'scale_id')) || 0,
      text: text(of(row, 'qid')),
      relevance: of(row, 'relevance'),
    }
    had(subs, of(row, 'parent_qid'), () => []).push(item)
  }
  return rows
    .filter((row) => !isSub(row))
    .map((row) => {
      const id = of(row, 'qid')
      return {
        ...{ number: `${sid}X${of(row, 'gid')}X${id}`, group: of(row, 'gid'), code: of(row, 'title') || `q${id}`, type: of(row, 'type') },
        ...{ mandatory: ['Y', 'S'].includes(of(row, 'mandatory')), other: of(row, 'other') === 'Y', pattern: of(row, 'preg') },
        ...{ relevance: of(row, 'relevance'), text: text(id), help: help(id), attributes: attributes.get(id) ?? new Map() },
        subquestions: subs.get(id) ?? [],
        answers: answers.get(id) ?? [],
      }
    })
}

function attributesIn(xml: XmlSections, own: string) {
  const found = new Map<string, Map<string, Texts>>()
  for (const row of rowsOf(xml, 'question_attributes')) {
    const of1 = had(found, of(row, 'qid'), () => new Map<string, Texts>())
    had(of1, of(row, 'attribute'), () => new Map()).set(of(row, 'language') || own, of(row, 'value'))
  }
  return found
}

function answersIn(xml: XmlSections, own: string) {
  const translated = textsIn(xml, own, ['answer_l10ns'], 'aid', 'answer')
  const found = new Map<string, Map<string, LimeItem & { text: Texts }>>()
  for (const row of ordered(rowsOf(xml, 'answers'), 'sortorder')) {
    const scale = Number(of(row, 'scale_id')) || 0
    const items = had(found, of(row, 'qid'), () => new Map<string, LimeItem & { text: Texts }>())
    const item = had(items, `${scale} ${of(row, 'code')}`, () => ({ code: of(row, 'code'), scale, text: new Map(), relevance: '' }))
    if (row.has('answer')) item.text.set(of(row, 'language') || own, of(row, 'answer'))
    for (const [language, text] of translated(of(row, 'aid'))) item.text.set(language, text)
  }
  return new Map([...found].map(([qid, items]) => [qid, [...items.values()]]))
}
