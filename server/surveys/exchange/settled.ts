import type { Condition } from '#app/contract/surveys/conditions.ts'
import { testsIn } from '#app/contract/surveys/conditions.ts'
import { questionsOf, SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { wrongTest } from '#app/contract/surveys/path-findings.ts'
import { Question } from '#app/contract/surveys/questions.ts'
import { wrong } from '../../refuse.ts'
import type { Carrying } from './carrying.ts'

/** A survey as it was carried over, before it is checked. `ours` was exported here: it comes back as it was, unfinished parts too. */
export interface LooseSurvey {
  ours?: boolean
  format: 1
  title: unknown
  about: unknown
  thanks?: unknown
  language: unknown
  languages?: unknown
  voice?: unknown
  quotas: unknown
  pages: { id: string; title?: unknown; note?: unknown; showIf?: unknown; questions: unknown[]; jumps: unknown[] }[]
}

/** A question, checked; refuses (field `file`) by its name what cannot be kept. */
export function checkedQuestion(loose: unknown, about: string): Question {
  const read = Question.safeParse(loose)
  if (read.success) return read.data
  const [issue] = read.error.issues
  return wrong('file', `The question ${about}: ${issue!.path.join('.')}: ${issue!.message}`)
}

/**
 * A survey that can be kept: pages without a question fall away, and conditions that ask about what is asked later or cannot be answered.
 * Both are said by name. Refuses (field `file`) what cannot be kept at all.
 */
export function settled(loose: LooseSurvey, carrying: Carrying): SurveyDefinition {
  const { ours = false, ...survey } = loose
  const pages = ours ? survey.pages : survey.pages.filter((page) => page.questions.length > 0 || void sayEmpty(page, carrying))
  if (pages.length === 0) wrong('file', 'There is no question in this file that can be asked here')
  const title = loose.title ?? { text: 'A survey without a title' }
  if (!loose.title) carrying.leave('', 'title', 'It has none. Write one')
  if (!loose.about) carrying.leave('', 'description', 'Nothing says what it is for. Its title stands there until you write it')
  const languages = loose.languages ?? languagesIn(loose, String(loose.language))
  const read = SurveyDefinition.safeParse({
    ...loose,
    title,
    about: loose.about ?? { text: (title as { text: string }).text },
    languages,
    pages,
  })
  if (read.success) return ours ? read.data : withoutWrongTests(read.data, carrying)
  const [issue] = read.error.issues
  return wrong('file', `${placeOf(issue!.path, pages)}${issue!.message}`)
}

function sayEmpty(page: LooseSurvey['pages'][number], carrying: Carrying) {
  if (page.title || page.note) carrying.leave(page.id, 'page', 'It has no question that was carried over, so its words are left out too')
}

function placeOf(path: PropertyKey[], pages: LooseSurvey['pages']): string {
  const [part, page, inner, question] = path
  if (part !== 'pages' || typeof page !== 'number') return part === undefined ? '' : `${String(part)}: `
  const found = inner === 'questions' && typeof question === 'number' ? (pages[page]?.questions[question] as { id?: string }) : undefined
  return `${found?.id ? `The question ${found.id}` : `The page ${pages[page]?.id}`}: `
}

/** Every language that some text is translated into, in the order in which they come. */
function languagesIn(loose: LooseSurvey, own: string): string[] {
  const found = new Set<string>()
  const look = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'in' && typeof inner === 'object' && inner !== null) for (const language of Object.keys(inner)) found.add(language)
      else look(inner)
    }
  }
  look(loose)
  found.delete(own)
  return [...found].slice(0, 30)
}

function withoutWrongTests(definition: SurveyDefinition, carrying: Carrying): SurveyDefinition {
  const questions = questionsOf(definition)
  const place = new Map(questions.map(({ id }, at) => [id, at]))
  let next = 0
  const right = (condition: Condition | undefined, at: string, asked: number) => {
    const [why] = condition ? testsIn(condition).flatMap((test) => wrongTest(test, at, asked, place, questions)) : []
    if (why) carrying.leave(at, 'condition', `${why.says} It is always asked`)
    return condition && !why
  }
  const kept = <Of extends { showIf?: Condition | undefined }>(of: Of, at: string): Of => {
    if (of.showIf === undefined || right(of.showIf, at, next)) return of
    const { showIf: _, ...rest } = of
    return rest as Of
  }
  const pages = definition.pages.map((page, number) => {
    const first = kept(page, page.id)
    const asked = page.questions.map((question) => {
      const one = kept(question, question.id)
      next += 1
      return one
    })
    const forward = (to: string) => to === 'end' || definition.pages.findIndex(({ id }) => id === to) > number
    const jumps = page.jumps.filter(({ when, to }) => {
      if (!forward(to)) carrying.leave(page.id, `way to ${to}`, 'Ways only lead forward')
      return forward(to) && right(when, page.id, next)
    })
    return { ...first, questions: asked, jumps }
  })
  return { ...definition, pages }
}
