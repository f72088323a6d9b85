import { textOf } from '../typed-answers.ts'
import type { Deed } from './parts.ts'
import { present, typedWords } from './typed-words.ts'

/** What a survey says of itself: its title, what it is for, its thanks, who is asked, and in which languages. */
export const sayOfSurvey: Deed = (draft, typed) =>
  present({
    ...draft,
    title: typedWords(typed, 'title', draft.title) ?? { text: '' },
    about: typedWords(typed, 'about', draft.about) ?? { text: '' },
    thanks: typedWords(typed, 'thanks', draft.thanks),
    language: textOf(typed, 'language') || draft.language,
    languages: [
      ...new Set(
        textOf(typed, 'languages')
          .split(/[\s,]+/)
          .filter(Boolean),
      ),
    ],
    voice: textOf(typed, 'voice') || draft.voice,
  })
