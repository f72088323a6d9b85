import type { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { questionsOf, SurveyLanguage } from '#app/contract/surveys/definition.ts'
import type { Wording } from '#app/contract/surveys/wording.ts'
import { rewording, type Worded, wordingsIn } from '#app/contract/surveys/wordings-in.ts'
import { found, wrong } from '../../refuse.ts'
import { type Typed, textOf } from '../typed-answers.ts'
import type { Deed } from './parts.ts'

/**
 * The words of a question, a page or the survey in one language, with their Easy Read. In the language of the survey only Easy Read is
 * changed. Refuses: not_found, invalid (a language that is none, Easy Read without the words themselves).
 */
export const translate: Deed = (draft, typed) => {
  const language = textOf(typed, 'in')
  if (!SurveyLanguage.safeParse(language).success) wrong('', 'Choose a language')
  const part = partOf(draft, typed)
  for (const { name } of wordingsIn(part))
    if (language !== draft.language && textOf(typed, `e:${name}`).trim() && !textOf(typed, `t:${name}`).trim())
      wrong(`t:${name}`, 'Write the words themselves too')
  const changed = rewording(part, (name, wording) => inOther(wording, draft.language, language, { name, typed }))
  const languages = language === draft.language || draft.languages.includes(language) ? draft.languages : [...draft.languages, language]
  return { ...(part === draft ? (changed as SurveyDefinition) : withPart(draft, part, changed)), languages }
}

function inOther({ easy: oldEasy, ...wording }: Wording, own: string, language: string, { name, typed }: { name: string; typed: Typed }) {
  const easy = textOf(typed, `e:${name}`)
  const easily = easy.trim() === '' ? {} : { easy }
  if (language === own) return { ...wording, ...easily }
  const text = textOf(typed, `t:${name}`)
  const { [language]: _, ...others } = wording.in ?? {}
  const all = text.trim() === '' ? others : { ...others, [language]: { text, ...easily } }
  return { ...wording, ...(oldEasy === undefined ? {} : { easy: oldEasy }), in: all }
}

/** What the form is about: `question`, `page` with its name, or neither: then the survey. */
function partOf(draft: SurveyDefinition, typed: Typed): Worded {
  const id = textOf(typed, 'id')
  const page = textOf(typed, 'page')
  if (id)
    return found(
      questionsOf(draft).find((one) => one.id === id),
      'question',
    )
  return page
    ? found(
        draft.pages.find((one) => one.id === page),
        'page',
      )
    : draft
}

const withPart = (draft: SurveyDefinition, part: Worded, changed: unknown) => ({
  ...draft,
  pages: draft.pages.map((page) =>
    page === part ? changed : { ...page, questions: page.questions.map((one) => (one === part ? changed : one)) },
  ),
})
