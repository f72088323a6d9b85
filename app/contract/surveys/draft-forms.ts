import { z } from 'zod'
import { oneLine, words } from '../words.ts'
import { SURVEY_VOICES } from './definition.ts'

/** A new survey: what it is called, what it is for, and who is asked. Its questions come after. */
export const MakeSurveyForm = z.object({
  title: oneLine({ maxChars: 200, empty: 'Write a title' }),
  about: words({ maxChars: 5_000, empty: 'Write what it is for' }),
  voice: z.enum(SURVEY_VOICES, { error: 'Choose who is asked' }),
})
