import { conditionInWords } from '../contract/surveys/condition-words.ts'
import type { Condition } from '../contract/surveys/conditions.ts'
import type { Question } from '../contract/surveys/questions.ts'

/** When something is asked, as a line; nothing where it always is. */
export const conditionLine = (condition: Condition | undefined, questions: readonly Question[]) =>
  condition && (
    <p className="ct-meta" dir="auto">
      Asked only when {conditionInWords(condition, questions)}.
    </p>
  )
