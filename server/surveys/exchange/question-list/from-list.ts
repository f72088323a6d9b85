import { SurveyLanguage } from '#app/contract/surveys/definition.ts'
import { codesOf, type Question } from '#app/contract/surveys/questions.ts'
import { plainWords } from '../../../feedback/shown-words.ts'
import { type Carrying, type Said, uniqueName } from '../carrying.ts'
import { conditionOf, type Naming } from '../expressions/to-condition.ts'
import { checkedQuestion, type LooseSurvey } from '../settled.ts'
import { at, isThing, type Thing, thingsIn } from '../surveyjs/said.ts'

const OWN = 'en'
const USED = /^(section|code|question|type|answers|answer_list|condition|other|mandatory|trans_.*)$/

/** Whether a JSON is a plain list of questions: each with a code, the question, and a type such as `ONE CHOICE`. */
export const isList = (json: unknown): json is Thing =>
  isThing(json) &&
  thingsIn(at(json, 'questions')).some(
    (one) => typeof one.code === 'string' && typeof one.question === 'string' && typeof one.type === 'string',
  )

/**
 * A survey of ours from a plain list of questions: `{ title, welcome, end, questions: [{ section, code, question, type, answers, … }] }`.
 * Translations stand under `trans_de`, and in answers behind a semicolon, in the order of those languages.
 */
export function fromList(json: Thing, carrying: Carrying): LooseSurvey {
  const list = thingsIn(at(json, 'questions'))
  const languages = [...new Set(list.flatMap((one) => Object.keys(one)))]
    .filter((name) => name.startsWith('trans_'))
    .map((name) => name.slice(6))
  const known = languages.filter((language) => SurveyLanguage.safeParse(language).success)
  const read = list.flatMap((one) => readOne(one, known, carrying) ?? [])
  const naming = namingOf(read)
  const sections = [...new Set(read.map(({ section }) => section))]
  const words = (name: string, most: number) => carrying.wording('', name, new Map([[OWN, plainWords(text(json, name))]]), OWN, most)
  const thanks = words('end', 2_000)
  return {
    ...{
      format: 1,
      title: words('title', 200),
      about: words('welcome', 5_000),
      ...(thanks ? { thanks } : {}),
      language: OWN,
      languages: known,
      quotas: [],
    },
    pages: sections.map((section) => ({
      id: carrying.name('page', section),
      questions: read.filter((one) => one.section === section).map(({ one, question }) => asked(one, question, naming, carrying)),
      jumps: [],
    })),
  }
}

const text = (thing: Thing, name: string) => {
  const value = at(thing, name)
  return typeof value === 'string' ? value.trim() : ''
}

interface Read {
  one: Thing
  section: string
  question: Question
}

function readOne(one: Thing, languages: string[], carrying: Carrying): Read | undefined {
  const code = text(one, 'code')
  const shape = shapeOf(one, code, languages, carrying)
  for (const name of Object.keys(one)) if (!USED.test(name)) carrying.leave(code, name.slice(0, 60), 'There is nothing like it here')
  if (text(one, 'mandatory') === 'Y') carrying.leave(code, 'mandatory', 'Every question can be skipped here')
  if (!shape) return undefined
  const said: Said = new Map([
    [OWN, text(one, 'question')],
    ...languages.map((language) => [language, text(one, `trans_${language}`)] as const),
  ])
  const title = carrying.wording(code, 'question', said, OWN, 1_000) ?? { text: code }
  const question = checkedQuestion({ id: carrying.name('question', code), notApplicable: false, ...shape, title }, code)
  return { one, section: text(one, 'section') || 'questions', question }
}

function shapeOf(one: Thing, code: string, languages: string[], carrying: Carrying): Thing | undefined {
  const type = text(one, 'type').toUpperCase()
  switch (type) {
    case 'Y/N/NA':
      return { type: 'yes_no', notApplicable: true }
    case 'Y/N':
      return { type: 'yes_no' }
    case 'FREETEXT':
      return { type: 'long_text' }
    case 'FREENUMERIC':
      return { type: 'number', decimals: 6 }
    case 'DATETIME':
    case 'DATE':
      return { type: 'date' }
    case 'ONE CHOICE':
    case 'LIKERT':
    case 'MULTIPLE CHOICES':
    case 'RANKING':
      return choiceShape(one, type, code, languages, carrying)
    default:
      carrying.leave(code, type.slice(0, 60) || 'type', 'There is no question of this kind')
      return undefined
  }
}

const KINDS: Record<string, string> = { 'ONE CHOICE': 'single', LIKERT: 'single', 'MULTIPLE CHOICES': 'several', RANKING: 'ranking' }

function choiceShape(one: Thing, type: string, code: string, languages: string[], carrying: Carrying): Thing | undefined {
  const taken = new Set<string>()
  const answers = at(one, 'answers')
  const labels = (Array.isArray(answers) ? answers : [])
    .filter((answer) => typeof answer === 'string')
    .map((answer) => partsOf(answer, languages.length))
  const different = [...new Map(labels.map((parts) => [parts[0], parts])).values()].filter(([first]) => first)
  const choices = different.slice(0, 400).map((parts) => {
    const said = new Map([[OWN, parts[0]!], ...languages.map((language, number) => [language, parts[number + 1] ?? ''] as const)])
    return { code: uniqueName(parts[0]!, taken), label: carrying.wording(code, 'answer', said, OWN, 500)! }
  })
  if (choices.length < 2) {
    carrying.leave(
      code,
      'answers',
      `Which can be chosen is not in this file${text(one, 'answer_list') ? ` (the list ${text(one, 'answer_list').slice(0, 60)})` : ''}. It is left out`,
    )
    return undefined
  }
  const hasOther = text(one, 'other') === 'Y' && KINDS[type] !== 'ranking' && !different.some(([first]) => first === 'Other')
  return { type: KINDS[type], choices, ...(hasOther ? { other: { text: 'Other' } } : {}) }
}

/** A label in several languages, without bars, marks and quotes around it. */
function partsOf(answer: string, translations: number): string[] {
  const parts = translations > 0 ? answer.split(';') : [answer]
  return parts.map((part) => part.replace(/^[\s|"”“\uFEFF]+|[\s|"”“]+$/g, ''))
}

function asked(one: Thing, question: Question, naming: Naming, carrying: Carrying): Question {
  const condition = text(one, 'condition')
  if (!condition) return question
  const read = conditionOf(condition, naming)
  if ('condition' in read) return { ...question, showIf: read.condition }
  carrying.leave(question.id, `condition: ${condition.slice(0, 200)}`, `${read.why}. It is always asked`)
  return question
}

/** Questions go by their codes, answers by what stands in the list. */
function namingOf(read: readonly Read[]): Naming {
  const byCode = new Map(read.map((one) => [text(one.one, 'code'), one.question]))
  return (name) => {
    const question = byCode.get(name)
    if (!question) return undefined
    const options = (codesOf(question) ?? []).map(({ code, label }) => ({ value: label.text, code }))
    return { question: question.id, type: question.type, options }
  }
}
