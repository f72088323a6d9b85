import { SURVEY_VOICES, SurveyLanguage } from '#app/contract/surveys/definition.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { wordsOfHtml } from '../../../feedback/words-of-html.ts'
import { wrong } from '../../../refuse.ts'
import type { Carrying } from '../carrying.ts'
import { checkedQuestion, type LooseSurvey } from '../settled.ts'
import { type AskedIf, askedIfIn, calledIn, type FlatElement, flatElements } from './flat-elements.ts'
import { jumpsIn } from './jumps-of.ts'
import { leaveNames } from './left-names.ts'
import { type CalledBefore, namingOf } from './naming.ts'
import { boxesOf, shapeOf } from './question-of.ts'
import { at, isThing, type Reading, said, type Thing, textsOf, thingsIn } from './said.ts'
import { conditionIn } from './visible-if.ts'

interface Before extends CalledBefore {
  questions: Map<string, string>
  options: Map<string, { value: string; code: string }[]>
  rows: Map<string, { value: string; code: string }[]>
}
interface ReadPage {
  page: Thing
  id: string
  about: string
  questions: { question: Question; askedIf: AskedIf[] }[]
}

/** A survey of ours from the JSON of SurveyJS, still to be settled. Refuses (field `file`) what is no survey, or is one of tests with marks. */
export function fromSurveyJs(json: unknown, carrying: Carrying): LooseSurvey {
  if (!isThing(json)) return wrong('file', 'There is no survey in this JSON')
  const pages = Array.isArray(at(json, 'pages')) ? thingsIn(at(json, 'pages')) : [json]
  if (!pages.some((page) => Array.isArray(elementsOf(page))))
    wrong('file', 'There is no survey in this JSON: it has no pages and no questions')
  const reading: Reading = { own: ownLanguage(json), carrying }
  const before: Before = { questions: new Map(), options: new Map(), rows: new Map() }
  const read = pages.map((page) => readPage(page, pages[0] === json, before, reading))
  const questions = read.flatMap((page) => page.questions.map(({ question }) => question))
  const naming = namingOf(questions, before)
  const condition = (askedIf: AskedIf[]) => conditionIn(askedIf, questions, naming, carrying)
  const jumps = jumpsIn(json, read, before, (askedIf) => condition([askedIf]), carrying)
  return {
    ours: at(json, 'ct:format') === 1,
    ...head(json, reading),
    pages: read.map(({ page, id, about, questions: asked }) => ({
      id,
      ...(pages[0] === json ? {} : words(page, about, reading)),
      ...showIf(condition(askedIfIn(page, 'visibleIf', about))),
      questions: asked.map(({ question, askedIf }) => ({ ...question, ...showIf(condition(askedIf)) })),
      jumps: jumps.get(id) ?? [],
    })),
  }
}

const elementsOf = (page: Thing) => at(page, 'elements') ?? at(page, 'questions')
const showIf = (condition: unknown) => (condition === undefined ? {} : { showIf: condition })

function words(page: Thing, about: string, reading: Reading) {
  const title = said(page, 'title', about, 300, reading)
  const note = said(page, 'description', about, 2_000, reading)
  return { ...(title ? { title } : {}), ...(note ? { note } : {}) }
}

function ownLanguage(json: Thing): string {
  for (const name of ['ct:language', 'locale']) {
    const language = SurveyLanguage.safeParse(at(json, name))
    if (language.success) return language.data
  }
  return 'en'
}

const HEAD = ['title', 'description', 'completedHtml', 'locale', 'pages', 'elements', 'questions', 'triggers', 'name', 'visibleIf']

function head(json: Thing, reading: Reading): Omit<LooseSurvey, 'pages'> {
  const { own, carrying } = reading
  leaveNames(json, '', HEAD, carrying)
  const title = said(json, 'title', '', 200, reading)
  const html = [...textsOf(at(json, 'completedHtml'))].map(([language, text]) => [language, wordsOfHtml(text)])
  const thanks = said(json, 'ct:thanks', '', 2_000, reading) ?? said({ text: Object.fromEntries(html) }, 'text', '', 2_000, reading)
  const voice = SURVEY_VOICES.find((one) => one === at(json, 'ct:voice'))
  return {
    format: 1,
    title,
    about: said(json, 'description', '', 5_000, reading),
    ...(thanks ? { thanks } : {}),
    language: own,
    ...('ct:languages' in json ? { languages: at(json, 'ct:languages') } : {}),
    ...(voice ? { voice } : {}),
    quotas: at(json, 'ct:quotas') ?? [],
  }
}

function readPage(page: Thing, onlyOne: boolean, before: Before, reading: Reading): ReadPage {
  const about = onlyOne ? '' : calledIn(page)
  const id = reading.carrying.name('page', about || 'page')
  if (!onlyOne) leaveNames(page, about, ['name', 'title', 'description', 'elements', 'questions', 'visibleIf'], reading.carrying)
  const elements = flatElements(elementsOf(page), reading).flatMap((flat) =>
    at(flat.element, 'type') === 'multipletext'
      ? boxesOf(flat.element, reading).map((element, at) => ({ ...flat, element, notes: at === 0 ? flat.notes : [] }))
      : [flat],
  )
  return { page, id, about, questions: elements.flatMap((flat) => readQuestion(flat, before, reading) ?? []) }
}

function readQuestion({ element, askedIf, notes }: FlatElement, before: Before, reading: Reading) {
  const about = calledIn(element)
  const read = shapeOf(element, about, reading)
  if (!read) return undefined
  const id = reading.carrying.name('question', about)
  before.questions.set(about, id)
  if (read.options) before.options.set(id, read.options)
  if (read.rows) before.rows.set(id, read.rows)
  const note = together([...notes, said(element, 'ct:note', about, 2_000, reading) ?? []].flat())
  const hint = said(element, 'description', about, 1_000, reading)
  const title = said(element, 'title', about, 1_000, reading) ?? { text: about || id }
  const more = { ...(hint ? { hint } : {}), ...(note ? { note } : {}), ...('ct:theme' in element ? { theme: element['ct:theme'] } : {}) }
  const loose = { id, ...read.shape, title, ...more, notApplicable: at(element, 'ct:notApplicable') === true }
  return { question: checkedQuestion(loose, about), askedIf }
}

/** Several pieces of words, one under the other. One alone stays as it is. */
function together(notes: Wording[]): Wording | undefined {
  if (notes.length < 2) return notes[0]
  const languages = [...new Set(notes.flatMap((note) => Object.keys(note.in ?? {})))]
  const joined = (language?: string) => notes.map((note) => (language && note.in?.[language]?.text) || note.text).join('\n\n')
  const translations = Object.fromEntries(languages.map((language) => [language, { text: joined(language) }]))
  return languages.length > 0 ? { text: joined(), in: translations } : { text: joined() }
}
