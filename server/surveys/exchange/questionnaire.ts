import type { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import type { QuestionnaireKind } from '#app/contract/surveys/import-forms.ts'
import type { LeftBehind } from '#app/contract/surveys/left-behind.ts'
import { wrong } from '../../refuse.ts'
import { Carrying } from './carrying.ts'
import { textOfFile } from './file-text.ts'
import { jsonOf } from './json-text.ts'
import { fromLimeSurvey } from './limesurvey/from-limesurvey.ts'
import { fromLss } from './limesurvey/from-lss.ts'
import { fromTsv, isTsv } from './limesurvey/from-tsv.ts'
import { fromList, isList } from './question-list/from-list.ts'
import { type LooseSurvey, settled } from './settled.ts'
import { fromSurveyJs } from './surveyjs/from-surveyjs.ts'

/** A questionnaire of another system as a survey of ours, with what could not be carried over. */
export interface ReadQuestionnaire {
  kind: QuestionnaireKind
  definition: SurveyDefinition
  left: LeftBehind[]
}

/**
 * Reads a questionnaire out of the bytes of a file; which kind it is is told from what is in it. Refuses (field `file`) by the name of the
 * fault what is no questionnaire, not whole, in another encoding, too large, or made to do harm.
 */
export function readQuestionnaire(bytes: Uint8Array): ReadQuestionnaire {
  const text = textOfFile(bytes)
  const carrying = new Carrying()
  const { kind, loose } = looseIn(text, carrying)
  return { kind, definition: settled(loose, carrying), left: carrying.left }
}

function looseIn(text: string, carrying: Carrying): { kind: QuestionnaireKind; loose: LooseSurvey } {
  const start = text.trimStart()[0]
  if (start === '<') return { kind: 'lss', loose: fromLimeSurvey(fromLss(text.trimStart()), carrying) }
  if (isTsv(text)) return { kind: 'tsv', loose: fromLimeSurvey(fromTsv(text), carrying) }
  if (start !== '{' && start !== '[')
    return wrong('file', 'This is no questionnaire that we know: LimeSurvey (.lss, or parted by tabs) or SurveyJS (JSON)')
  const json = jsonOf(text)
  if (isList(json)) return { kind: 'list', loose: fromList(json, carrying) }
  return { kind: 'surveyjs', loose: fromSurveyJs(json, carrying) }
}
