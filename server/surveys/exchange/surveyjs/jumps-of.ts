import { type Condition, testsIn } from '#app/contract/surveys/conditions.ts'
import type { Jump } from '#app/contract/surveys/definition.ts'
import type { Question } from '#app/contract/surveys/questions.ts'
import type { Carrying } from '../carrying.ts'
import { type AskedIf, askedIfIn } from './flat-elements.ts'
import type { CalledBefore } from './naming.ts'
import { at, type Thing, thingsIn } from './said.ts'

interface Place {
  id: string
  about: string
  questions: { question: Question }[]
}

/** The ways on from pages, by page: what SurveyJS does when something is answered, as far as it leads forward. The rest is said by name. */
export function jumpsIn(
  json: Thing,
  pages: readonly Place[],
  before: CalledBefore,
  conditionIn: (askedIf: AskedIf) => Condition | undefined,
  carrying: Carrying,
): Map<string, Jump[]> {
  const jumps = new Map<string, Jump[]>()
  for (const trigger of thingsIn(at(json, 'triggers'))) {
    const type = String(at(trigger, 'type')).replace(/trigger$/, '')
    const [askedIf] = askedIfIn(trigger, 'expression', `trigger ${type}`.slice(0, 60))
    const to = type === 'complete' ? 'end' : type === 'skip' ? targetOf(trigger, pages, before) : undefined
    if (!askedIf || !to) {
      carrying.leave(
        '',
        `trigger ${type}`.slice(0, 60),
        type === 'skip' ? 'It leads into the middle of a page' : 'Nothing happens by itself here but a way on',
      )
      continue
    }
    const when = conditionIn(askedIf)
    const from = when && (pages.find(({ about }) => about !== '' && about === at(trigger, 'ct:page'))?.id ?? lastAskedIn(when, pages))
    if (when && from) jumps.set(from, [...(jumps.get(from) ?? []), { when, to }])
  }
  return jumps
}

function targetOf(trigger: Thing, pages: readonly Place[], before: CalledBefore): string | undefined {
  const ours = at(trigger, 'ct:to')
  if (typeof ours === 'string') return pages.find(({ about }) => about !== '' && about === ours)?.id ?? ours
  const name = at(trigger, 'gotoName')
  const id = typeof name === 'string' ? before.questions.get(name) : undefined
  return id === undefined ? undefined : pages.find(({ questions }) => questions[0]?.question.id === id)?.id
}

/** The page after which all that a condition asks about was asked. */
function lastAskedIn(when: Condition, pages: readonly Place[]): string | undefined {
  const asked = new Set(testsIn(when).map(({ question }) => question))
  return pages.filter(({ questions }) => questions.some(({ question }) => asked.has(question.id))).at(-1)?.id
}
