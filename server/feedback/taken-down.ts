import type { HideReason } from '#app/contract/desk.ts'

/** Why a reply was taken down, for everybody: the end of a sentence that begins "One reply was taken down". */
const BECAUSE: Record<HideReason, string> = {
  points_to_somebody: 'because it could point to a child or a grown-up',
  mistake: 'because it was shown by mistake',
  names_somebody: 'because it was mostly about one named person',
  one_child: 'because it was about one child’s own case, which needs private help',
  repeats: 'because the same message was sent more than once',
  abusive: 'because it attacked a person',
  advertising: 'because it sold something or had a link that is not safe',
  unreadable: 'because nobody could read it',
  not_about_send: 'because it was not about help for children with special needs',
}

/** The reason of something that was taken down; undefined where none was given that is meant for everybody. */
export const becauseOf = (reason: string | null): string | undefined => (BECAUSE as Record<string, string>)[reason ?? '']
