import type { Condition } from '#app/contract/surveys/conditions.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { wrong } from '../../../refuse.ts'
import type { Carrying } from '../carrying.ts'
import { conditionOf, type Naming } from '../expressions/to-condition.ts'
import { checkedQuestion, type LooseSurvey } from '../settled.ts'
import { ATTRIBUTE_REASONS, NOT_TOLD } from './attribute-names.ts'
import { type LimeCarried, namingOf } from './naming.ts'
import { LimeTexts } from './said-in.ts'
import { type LimeReading, type LimeShape, SHAPES } from './shapes.ts'
import type { LimeQuestion, LimeSurvey } from './structure.ts'

/** More questions than this are refused before any is read. */
const QUESTIONS_READ = 2_000

/** A survey of ours from a questionnaire of LimeSurvey, still to be settled. */
export function fromLimeSurvey(lime: LimeSurvey, carrying: Carrying): LooseSurvey {
  if (lime.questions.length > QUESTIONS_READ) wrong('file', `This questionnaire has more than ${QUESTIONS_READ} questions`)
  const reading: LimeReading = { texts: new LimeTexts(lime.languages, carrying), carrying }
  tellBesides(lime, carrying)
  const carried = new Map(lime.groups.map((group) => [group.id, questionsOfGroup(lime, group.id, reading)]))
  const naming = namingOf([...carried.values()].flat())
  return {
    ...head(lime, reading),
    pages: lime.groups.map((group) => {
      const title = reading.texts.wording(reading.texts.one(group.name), 'title', group.name, 300)
      const note = reading.texts.wording(reading.texts.one(group.name), 'description', group.description, 2_000)
      const id = carrying.name('page', `g_${reading.texts.one(group.name)}`.slice(0, 40))
      const when = conditionIn(group.relevance, reading.texts.one(group.name), naming, carrying)
      const questions = carried.get(group.id)!.map((one) => asked(one, naming, carrying))
      return { id, ...(title ? { title } : {}), ...(note ? { note } : {}), ...(when ? { showIf: when } : {}), questions, jumps: [] }
    }),
  }
}

function head({ texts: said, languages }: LimeSurvey, { texts }: LimeReading): Omit<LooseSurvey, 'pages'> {
  const about = texts.wording('', 'description', said.get('surveyls_description'), 5_000)
  const welcome = texts.wording('', 'welcome', said.get('surveyls_welcometext'), 5_000)
  const thanks = texts.wording('', 'end', said.get('surveyls_endtext'), 2_000)
  const others = languages.slice(1).flatMap((language) => texts.languages.get(language) ?? [])
  return {
    ...{ format: 1, title: texts.wording('', 'title', said.get('surveyls_title'), 200), about: welcome ?? about },
    ...(thanks ? { thanks } : {}),
    ...{ language: texts.own, languages: [...new Set(others)].filter((language) => language !== texts.own).slice(0, 30), quotas: [] },
  }
}

/** What belongs to the whole: said once. */
function tellBesides({ besides, settings, texts }: LimeSurvey, carrying: Carrying) {
  for (const what of besides) carrying.leave('', what, 'There is nothing like it here')
  if ([...texts].some(([name, said]) => /email/.test(name) && [...said.values()].some(Boolean)))
    carrying.leave('', 'texts of e-mails', 'Nothing is sent by e-mail from a survey')
  if ([...(texts.get('surveyls_url')?.values() ?? [])].some(Boolean))
    carrying.leave('', 'address at the end', 'At the end nobody is led elsewhere')
  const both = ['surveyls_description', 'surveyls_welcometext'].every((name) => [...(texts.get(name)?.values() ?? [])].some(Boolean))
  if (both) carrying.leave('', 'description', 'The words of welcome stand in its place')
  for (const name of ['startdate', 'expires'])
    if (settings.get(name)) carrying.leave('', name, 'When it is asked is said when it is planned')
}

function questionsOfGroup(lime: LimeSurvey, group: string, reading: LimeReading): LimeCarried[] {
  const carried: LimeCarried[] = []
  let note: Wording | undefined
  for (const question of lime.questions.filter((one) => one.group === group)) {
    if (question.type === 'X') {
      note = reading.texts.wording(question.code, 'text', question.text, 2_000)
      if (condition(question.relevance))
        reading.carrying.leave(question.code, 'relevance', 'Words before a question are shown whenever the question is')
      continue
    }
    const shaping = Object.hasOwn(SHAPES, question.type) ? SHAPES[question.type] : undefined
    if (!shaping) reading.carrying.leave(question.code, `type ${question.type.slice(0, 20)}`, 'There is no question of this kind')
    const hidden = reading.texts.one(question.attributes.get('hidden')) === '1'
    const shapes = hidden || !shaping ? [] : shaping(question, reading)
    tellOf(question, reading)
    carried.push(...shapes.map((shape, at) => carriedOf(question, shape, at === 0 ? note : undefined, reading)))
    if (shapes.length > 0) note = undefined
  }
  if (note) reading.carrying.leave('', 'words', 'No question comes after them in their group')
  return carried
}

function carriedOf(
  lime: LimeQuestion,
  { shape, items = [], part }: LimeShape,
  note: Wording | undefined,
  { texts, carrying }: LimeReading,
): LimeCarried {
  const id = carrying.name('question', part ? `${lime.code}_${part.code}` : lime.code)
  const own = texts.wording(lime.code, 'text', lime.text, 1_000)
  const hint = texts.wording(lime.code, 'help', lime.help, 1_000)
  const title = part?.title ? joined(own, part.title) : (own ?? { text: lime.code })
  const loose = { id, ...shape, title, ...(hint ? { hint } : {}), ...(note ? { note } : {}), notApplicable: false }
  return { lime, question: checkedQuestion(loose, lime.code), items, ...(part ? { part: part.code } : {}) }
}

/** The words of a question and of its part, in every language that both have. */
function joined(own: Wording | undefined, part: Wording): Wording {
  if (!own) return part
  const both = (a: string, b: string) => [...`${a} ${b}`].slice(0, 1_000).join('')
  const languages = Object.keys(part.in ?? {}).filter((language) => own.in && Object.hasOwn(own.in, language))
  const translations = Object.fromEntries(
    languages.map((language) => [language, { text: both(own.in![language]!.text, part.in![language]!.text) }]),
  )
  return languages.length > 0 ? { text: both(own.text, part.text), in: translations } : { text: both(own.text, part.text) }
}

/** Says by name what else a question has. */
function tellOf(lime: LimeQuestion, { texts, carrying }: LimeReading) {
  if (lime.mandatory) carrying.leave(lime.code, 'mandatory', 'Every question can be skipped here')
  if (lime.pattern) carrying.leave(lime.code, 'validation', 'An answer is only checked to be of its kind')
  if (lime.subquestions.some(({ relevance }) => condition(relevance)))
    carrying.leave(lime.code, 'relevance of lines', 'All lines of a question are always shown')
  for (const [name, said] of lime.attributes) {
    const value = texts.one(said)
    if (NOT_TOLD.test(name) || ['', '0', 'N', 'normal', 'default', 'none'].includes(value)) continue
    carrying.leave(
      lime.code,
      name.slice(0, 60),
      Object.hasOwn(ATTRIBUTE_REASONS, name) ? ATTRIBUTE_REASONS[name]! : 'There is nothing like it here',
    )
  }
}

/** `1` means always. */
const condition = (relevance: string) => !['', '1'].includes(relevance.trim())

function conditionIn(relevance: string, about: string, naming: Naming, carrying: Carrying): Condition | undefined {
  if (!condition(relevance)) return undefined
  const read = conditionOf(relevance, naming)
  if ('condition' in read) return read.condition
  carrying.leave(about, `relevance: ${relevance.slice(0, 200)}`, `${read.why}. It is always asked`)
  return undefined
}

function asked({ lime, question }: LimeCarried, naming: Naming, carrying: Carrying): Question {
  const when = conditionIn(lime.relevance, lime.code, naming, carrying)
  return when ? { ...question, showIf: when } : question
}
