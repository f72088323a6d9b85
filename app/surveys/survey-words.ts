import type { SurveyLineView } from '../contract/surveys/building-views.ts'

export const VOICE_CHOICES = [
  { value: 'family', label: 'Families' },
  { value: 'young_person', label: 'Children and young people' },
  { value: 'practitioner', label: 'People who work with them' },
]

export const countOfQuestions = (count: number) => (count === 0 ? 'No question yet' : count === 1 ? '1 question' : `${count} questions`)

/** How far a survey is: what was published of it, and whether something was changed since. */
export function versionInWords({ version, changed }: Pick<SurveyLineView, 'version' | 'changed'>): string {
  if (version === 0) return 'Not published yet.'
  return changed ? `Version ${version} is published. It was changed since.` : `Version ${version} is published.`
}

/** The name of a language in itself, as a reader looks for it. */
export function languageName(code: string): string {
  return new Intl.DisplayNames([code, 'en'], { type: 'language' }).of(code) ?? code
}
