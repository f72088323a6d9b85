import type { Voice } from '#app/contract/feedback.ts'
import type { ForumId, OrganisationId } from '#app/contract/ids.ts'
import type { Speaker } from '#app/contract/thread.ts'

interface Spoken {
  voice: Voice
  onBehalf: 0 | 1
  forumId: ForumId | null
  organisationId: OrganisationId | null
  spokenAs: string | null
}

/** The mark of whoever speaks: people are round, whatever they work as; only who speaks in a role for a service is square. */
export const speakerOf = ({ voice }: Pick<Spoken, 'voice'>): Speaker =>
  voice === 'official' ? 'service' : voice === 'forum' ? 'forum' : 'family'

/** Who speaks, in words: never a name of a person. */
export function speakerInWords({ voice, onBehalf, forumId, organisationId, spokenAs }: Spoken, names: ReadonlyMap<string, string>): string {
  switch (voice) {
    case 'forum':
      return `${names.get(forumId ?? '') ?? 'A forum or group'}, a representative`
    case 'official':
      return [spokenAs, names.get(organisationId ?? '')].filter(Boolean).join(', ') || 'The council'
    case 'practitioner':
      return 'Somebody who works with children'
    case 'young_person':
      return onBehalf ? 'A young person, written down for them' : 'A young person'
    case 'family':
      return onBehalf ? 'A parent or carer, written down for them' : 'A parent or carer'
  }
}
