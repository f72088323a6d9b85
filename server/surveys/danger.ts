import type { AnswerSet } from '#app/contract/surveys/answer-set.ts'
import { questionsOf, type SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { WholeAreaTable } from '#db/people/schema.ts'
import { dangersIn } from '../moderation/dangers.ts'

/**
 * Whether what somebody wrote says that somebody may be in danger: in every question that is answered in words and every choice that was
 * written in, also where the words stay with the answers. It is told to the browser of whoever wrote it and kept nowhere.
 */
export function dangerWritten(
  definition: SurveyDefinition,
  { answers, others }: AnswerSet,
  rules: Pick<WholeAreaTable, 'dangerRules'>,
): boolean {
  const inWords = questionsOf(definition).filter(({ type }) => type === 'long_text' || type === 'short_text')
  const written = [...inWords.map(({ id }) => (Object.hasOwn(answers, id) ? answers[id] : undefined)), ...Object.values(others)]
  return written.some((words) => typeof words === 'string' && dangersIn(words, rules).length > 0)
}
