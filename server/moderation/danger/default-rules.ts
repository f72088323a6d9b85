import { HARM_BY_SOMEBODY } from './rules/harm-by-somebody.ts'
import { HARM_TO_OTHERS } from './rules/harm-to-others.ts'
import { HINTS_OF_HARM } from './rules/hints-of-harm.ts'
import { HINTS_OF_SUICIDE } from './rules/hints-of-suicide.ts'
import { MISSING_OR_LEFT } from './rules/missing-or-left.ts'
import { OTHER_LANGUAGES } from './rules/other-languages.ts'
import { PLAIN_WORDS } from './rules/plain-words.ts'
import { SELF_HARM } from './rules/self-harm.ts'
import { SEXUAL_HARM } from './rules/sexual-harm.ts'
import { SUICIDE } from './rules/suicide.ts'

/** The rules that an area begins with, in the plain syntax that its safeguarding lead will edit. */
export const DANGER_RULES_TEXT = [
  SUICIDE,
  SELF_HARM,
  HARM_BY_SOMEBODY,
  SEXUAL_HARM,
  HARM_TO_OTHERS,
  MISSING_OR_LEFT,
  HINTS_OF_SUICIDE,
  HINTS_OF_HARM,
  PLAIN_WORDS,
  OTHER_LANGUAGES,
].join('\n')
