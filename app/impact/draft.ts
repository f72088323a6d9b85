import type { AnswerAtDeskView } from '../contract/desk-views.ts'
import { typedList, typedText } from '../read-form.ts'
import type { AnswerDraft } from './answer-fields.tsx'

type Typed = Record<string, unknown>

/** What was typed, to be shown again. */
export function typedDraft(typed: Typed): AnswerDraft {
  const text = (name: string) => typedText(typed, name)
  return {
    kind: text('kind'),
    partOf: text('partOf') === 'yes',
    title: text('title'),
    said: text('said'),
    words: text('words'),
    by: text('by'),
    until: text('until'),
    whatWouldChange: text('whatWouldChange'),
    passedTo: text('passedTo'),
    action: text('action'),
    themes: typedList(typed, 'themes'),
  }
}

/** An answer with nothing written yet, under these themes. */
export const emptyDraft = (themes: string[]): AnswerDraft => ({ ...typedDraft({}), themes })

/** What an answer says now, to be changed. */
export const draftOf = (answer: AnswerAtDeskView): AnswerDraft => ({
  kind: answer.kind,
  partOf: answer.partOf,
  title: answer.title,
  said: answer.said,
  words: answer.words,
  by: answer.byDay ?? '',
  until: answer.untilDay ?? '',
  whatWouldChange: answer.whatWouldChange,
  passedTo: answer.passedTo,
  action: answer.action ?? '',
  themes: [],
})
