import { CHOSEN, NO_ANSWER } from './counted.ts'
import { codesOf, OTHER, type Question } from './questions.ts'

/** How the values of a question are called in results, and which of them say most in short: the answers that agree, that say yes. */
export function resultLabels(question: Question): { all: Map<string, string>; short: string[]; head: string | undefined } {
  const own = new Map((codesOf(question) ?? []).map(({ code, label }) => [code, label.text]))
  const without = question.type === 'agreement' ? (question.faces ? 'in_between' : 'not_sure') : own.has(OTHER) ? OTHER : undefined
  if (without) own.set(without, `${own.get(without)}, or did not say`)
  else own.set(NO_ANSWER, 'Did not say')
  if (question.type === 'agreement' && !question.faces) {
    own.set('agrees', 'Agree or agree a lot').set('disagrees', 'Disagree or disagree a lot')
    return { all: own, short: ['agrees', 'not_sure', 'disagrees'], head: 'agrees' }
  }
  if (question.type === 'several') return { all: own.set(CHOSEN, 'Chose it'), short: [CHOSEN], head: undefined }
  const head = question.type === 'yes_no' || question.type === 'agreement' ? 'yes' : undefined
  return { all: own, short: [...own.keys()], head }
}
