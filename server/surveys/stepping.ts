import { randomUUID } from 'node:crypto'
import type { Actor } from '#app/contract/actor.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { AnswerSet } from '#app/contract/surveys/answer-set.ts'
import type { SurveyStartView, SurveyStepView } from '#app/contract/surveys/asking-views.ts'
import { readAnswer } from '#app/contract/surveys/check-answers.ts'
import { questionsOf } from '#app/contract/surveys/definition.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import { walk } from '#app/contract/surveys/walk.ts'
import { worded } from '#app/contract/surveys/wording.ts'
import type { answeringSurveys } from './answering.ts'
import { askedView } from './asked-view.ts'
import { dangerWritten } from './danger.ts'
import { otherTyped, type Typed, textOf, typedAnswer } from './typed-answers.ts'

type Answering = ReturnType<typeof answeringSurveys>

/** A survey as forms that need no script: one question after the other, or all on one page, kept at every step. */
export function steppingThrough({ ask, submit, keep, takeUp }: Answering) {
  /** What a survey is for, before anybody begins. Refuses: not_found, conflict (not open). */
  async function start(areaSlug: string, ref: unknown): Promise<SurveyStartView> {
    const { definition, closesAt, whatWeDidBy, ...asked } = await ask(areaSlug, ref)
    const { language, languages, title, about } = definition
    const questions = questionsOf(definition)
    return {
      ref: asked.ref,
      title: worded(title, language),
      about: worded(about, language),
      questions: questions.length,
      hasEasy: questions.some((question) => question.title.easy),
      languages: [language, ...languages],
      closesAt,
      whatWeDidBy,
    }
  }

  /**
   * One step, by `do`: `begin`, `return` (with a code), `next`, `skip`, `back`, `send`, or again `at` the same place to see it otherwise.
   * What is right is kept; what is not comes back with a sentence. Refuses: not_found, conflict (not open, or an invitation that was used), too_many.
   */
  async function step(actor: Actor, areaSlug: string, ref: unknown, typed: Typed): Promise<SurveyStepView> {
    const asked = await ask(areaSlug, ref)
    const { definition } = asked
    const wanted = textOf(typed, 'do')
    const before = await takeUp(areaSlug, ref, textOf(typed, 'draft'))
    const shown = wanted === 'begin' || wanted === 'return' ? [] : shownNow(definition, before, typed)
    const { set, errors } = wanted === 'skip' ? { set: without(before, shown), errors: {} } : taken(shown, before, typed)
    const stays = Object.keys(errors).length > 0 && wanted !== 'back'
    const typedDraft = textOf(typed, 'draft')
    const draft = wanted === 'send' ? typedDraft : await keep(actor, areaSlug, ref, { draft: typedDraft, set })
    const place = { asked, set, typed, draft, command: textOf(typed, 'command') || randomUUID() }
    if (stays) return viewAt(place, shown, errors, typed)
    return wanted === 'send' ? send(actor, areaSlug, ref, place) : viewAt(place, nextShown(definition, set, typed, wanted), {})
  }

  async function send(actor: Actor, areaSlug: string, ref: unknown, place: Place): Promise<SurveyStepView> {
    const { typed, set, draft, command } = place
    const of = (name: string) => textOf(typed, name)
    const form = {
      command,
      draft,
      set,
      version: Number(of('version')),
      invitation: of('invitation'),
      show: of('show') || 'yes',
      language: of('language') || 'en',
    }
    try {
      const done = await submit(actor, areaSlug, ref, form)
      const helpFirst = done.helpFirst || of('help') === 'first'
      return { ...viewAt(place, [], {}), at: 'done', done: { ...done, helpFirst } }
    } catch (error) {
      const refusal = refusalOf(error)
      if (refusal?.kind !== 'invalid') throw error
      // What is left of an earlier version falls away here, so that the next sending is not refused for the same.
      return viewAt({ ...place, draft: await keep(actor, areaSlug, ref, { draft, set }) }, [], named(refusal.fields))
    }
  }

  return { start, step }
}

interface Place {
  asked: Awaited<ReturnType<Answering['ask']>>
  set: AnswerSet
  typed: Typed
  draft: string
  command: string
}

const named = ({ version, ...fields }: Record<string, string>) => (version ? { '': version, ...fields } : fields)

function shownNow(definition: Place['asked']['definition'], set: AnswerSet, typed: Typed): Question[] {
  const way = walk(definition, set).map(({ question }) => question)
  const at = textOf(typed, 'at').split(' ')
  return way.filter(({ id }) => at.includes(id))
}

/** What comes after the questions that were shown: on this way, with what is answered now. */
function nextShown(definition: Place['asked']['definition'], set: AnswerSet, typed: Typed, wanted: string): Question[] {
  const way = walk(definition, set).map(({ question }) => question)
  const at = textOf(typed, 'at').split(' ').filter(Boolean)
  if (wanted === 'end') return []
  if (textOf(typed, 'all') === 'yes') return way.every(({ id }) => at.includes(id)) && wanted !== 'back' ? [] : way
  if (wanted === 'return') return way.filter(({ id }) => !Object.hasOwn(set.answers, id)).slice(0, 1)
  const here = way.findIndex(({ id }) => id === at[0])
  if (wanted === 'at') return here < 0 ? way.slice(0, 1) : way.slice(here, here + 1)
  if (wanted === 'back') return here < 0 ? way.slice(-1) : way.slice(Math.max(0, here - 1), Math.max(0, here - 1) + 1)
  return way.slice(here + 1, here + 2)
}

function taken(shown: Question[], before: AnswerSet, typed: Typed) {
  const set = { answers: { ...before.answers }, others: { ...before.others } }
  const errors: Record<string, string> = {}
  for (const question of shown) {
    const value = typedAnswer(question, typed)
    delete set.answers[question.id]
    delete set.others[question.id]
    if (value === undefined) continue
    const read = readAnswer(question, value, otherTyped(question, typed))
    if ('fault' in read) errors[`q:${question.id}`] = read.fault
    else {
      set.answers[question.id] = read.value
      if (read.other) set.others[question.id] = read.other
    }
  }
  return { set, errors }
}

const without = ({ answers, others }: AnswerSet, shown: Question[]): AnswerSet => {
  const left = <Value>(from: Record<string, Value>) =>
    Object.fromEntries(Object.entries(from).filter(([id]) => !shown.some((one) => one.id === id)))
  return { answers: left(answers), others: left(others) }
}

function viewAt(
  { asked, set, typed, draft, command }: Place,
  shown: Question[],
  errors: Record<string, string>,
  again?: Typed,
): SurveyStepView {
  const of = (name: string) => textOf(typed, name) === 'yes'
  const way = walk(asked.definition, set).map(({ question }) => question.id)
  const language = textOf(typed, 'language') || asked.definition.language
  const easy = of('easy')
  return {
    at: shown.length > 0 ? 'question' : 'end',
    draft,
    command,
    version: asked.version,
    questions: shown.map((question) => askedView(asked.definition, question, set, { language, easy }, again)),
    number: of('all') || shown.length === 0 ? 0 : way.indexOf(shown[0]!.id) + 1,
    of: way.length,
    easy,
    all: of('all'),
    language,
    needsInvitation: asked.reach === 'list',
    helpFirst: dangerWritten(asked.definition, set, asked.rules),
    errors,
    done: undefined,
  }
}
