import { CsvError, parse } from 'csv-parse/sync'
import { wrong } from '../../../refuse.ts'
import { had, type LimeGroup, type LimeItem, type LimeQuestion, type LimeSurvey, type Texts } from './structure.ts'

type Cells = Record<string, string>
const ROWS_MAX = 100_000
/** Columns that are no attribute of a question. */
const OWN = [
  'id',
  'related_id',
  'class',
  'type/scale',
  'name',
  'relevance',
  'text',
  'help',
  'language',
  'validation',
  'mandatory',
  'encrypted',
  'other',
  'same_default',
  'same_script',
]

/** Whether a text is a questionnaire of LimeSurvey that is parted by tabs, by its first line. */
export const isTsv = (text: string) => {
  const names = text
    .slice(0, 10_000)
    .split(/\r?\n/, 1)[0]!
    .split('\t')
    .map((name) => name.replace(/^"|"$/g, ''))
  return names.includes('class') && names.includes('type/scale') && names.includes('name')
}

/** A questionnaire out of a file of LimeSurvey that is parted by tabs. Refuses (field `file`) what cannot be read, with the line. */
export function fromTsv(text: string): LimeSurvey {
  const rows = rowsIn(text)
  const settings = new Map(rows.filter((row) => row.class === 'S').map(({ name = '', text = '' }) => [name, text]))
  if (settings.size === 0) wrong('file', 'There is no survey in this file: it has no line of the class S. The file is not whole')
  const own = settings.get('language') || rows.find(({ language }) => language)?.language || 'en'
  const more = (settings.get('additional_languages') ?? '').split(/\s+/).filter(Boolean)
  const texts = new Map<string, Texts>()
  for (const { name = '', text = '', language } of rows.filter((row) => row.class === 'SL'))
    had(texts, name, () => new Map()).set(language || own, text)
  const reader = new TsvReader(own, settings.get('sid') ?? '')
  for (const row of rows) reader.take(row)
  const besides = [
    ['AS', 'assessments'],
    ['QTA', 'quotas'],
    ['C', 'conditions of an old version'],
  ].filter(([kind]) => rows.some((row) => row.class === kind))
  return {
    languages: [...new Set([own, ...more])],
    settings,
    texts,
    groups: [...reader.groups.values()],
    questions: [...reader.questions.values()],
    besides: besides.map(([, words]) => words!),
  }
}

function rowsIn(text: string): Cells[] {
  try {
    const options = {
      delimiter: '\t',
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: 2_000_000,
      to: ROWS_MAX + 2,
    } as const
    const [names, ...rows] = parse(text, { ...options, relax_quotes: true }) as string[][]
    if (rows.length > ROWS_MAX) wrong('file', `This file has more than ${ROWS_MAX} lines. No questionnaire has so many`)
    return rows.map((row) =>
      Object.assign(
        Object.create(null) as Cells,
        Object.fromEntries(row.flatMap((cell, at) => (names![at] && !(names![at] in {}) ? [[names![at]!, cell]] : []))),
      ),
    )
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    return wrong(
      'file',
      `This file cannot be read from line ${error.lines ?? '?'} on: a quotation mark is opened there and never closed, or the line is too long`,
    )
  }
}

type Growing<Of> = { [Key in keyof Of]: Of[Key] extends ReadonlyMap<string, string> ? Texts : Of[Key] }

/** Lines of the same question in other languages come again further down; they are known by their names. */
class TsvReader {
  readonly groups = new Map<string, Growing<LimeGroup>>()
  readonly questions = new Map<string, Growing<LimeQuestion>>()
  readonly #own: string
  readonly #sid: string
  #group = ''
  #question: Growing<LimeQuestion> | undefined
  readonly #items = new Map<string, LimeItem>()
  constructor(own: string, sid: string) {
    this.#own = own
    this.#sid = sid
  }

  take(row: Cells) {
    if (row.class === 'G') this.#takeGroup(row)
    if (row.class === 'Q') this.#takeQuestion(row)
    if (row.class === 'SQ' || row.class === 'A') this.#takeItem(row, row.class === 'SQ' ? 'subquestions' : 'answers')
  }
  #takeGroup(row: Cells) {
    this.#group = row['type/scale'] || row.id || row.name || ''
    const group = had(this.groups, this.#group, () => ({
      id: this.#group,
      relevance: row.relevance ?? '',
      name: new Map(),
      description: new Map(),
    }))
    group.name.set(row.language || this.#own, row.name ?? '')
    group.description.set(row.language || this.#own, row.text ?? '')
  }
  #takeQuestion(row: Cells) {
    const code = row.name ?? ''
    const question = had(this.questions, code, () => this.#newQuestion(row))
    const language = row.language || this.#own
    question.text.set(language, row.text ?? '')
    question.help.set(language, row.help ?? '')
    const attributes = question.attributes as Map<string, Texts>
    for (const [name, value] of Object.entries(row))
      if (!OWN.includes(name) && value !== '') had(attributes, name, () => new Map()).set(language, value)
    this.#question = question
  }
  #newQuestion(row: Cells): Growing<LimeQuestion> {
    return {
      ...{
        number: `${this.#sid}X${this.#group}X${row.id ?? ''}`,
        group: this.#group,
        code: row.name || 'q',
        type: row['type/scale'] ?? '',
      },
      ...{
        mandatory: ['Y', 'S'].includes(row.mandatory ?? ''),
        other: row.other === 'Y',
        pattern: row.validation ?? '',
        relevance: row.relevance ?? '',
      },
      ...{ text: new Map(), help: new Map(), attributes: new Map(), subquestions: [], answers: [] },
    }
  }
  #takeItem(row: Cells, kind: 'subquestions' | 'answers') {
    if (!this.#question) return
    const [code, scale] = [row.name ?? '', Number(row['type/scale']) || 0]
    const list = this.#question[kind]
    const item = had(this.#items, JSON.stringify([this.#question.code, kind, scale, code]), () => {
      const made: LimeItem = { code, scale, text: new Map(), relevance: row.relevance ?? '' }
      list.push(made)
      return made
    })
    ;(item.text as Texts).set(row.language || this.#own, row.text ?? '')
  }
}
