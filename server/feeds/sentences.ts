import { BRAG_TITLES, type Brag } from '#app/contract/plan.ts'
import type { EventName } from '#app/contract/record.ts'

type Facts = Record<string, unknown>
const titled = (start: string) => (title: string) => `${start}: ${title}`

/** What a feed says of each thing that happens; nothing else is in it. Ratings of families are not: they would tell when somebody rated. */
export const SENTENCES: Partial<Record<EventName, (title: string, facts: Facts) => string>> = {
  'moderation.published': () => 'Somebody’s words can be read now',
  'impact.answered': titled('New answer'),
  'impact.answer_changed': titled('An answer was changed'),
  'plan.opened': titled('A draft is open for comment'),
  'plan.comments_closed': titled('Comments have closed'),
  'plan.agreed': titled('A plan was agreed'),
  'plan.signed_off': titled('Somebody signed, or did not sign'),
  'plan.closed': titled('A plan was closed'),
  'plan.action_published': titled('New action'),
  'plan.action_updated': (title, { brag }) => `${BRAG_TITLES[brag as Brag] ?? 'Update'}: ${title}`,
  'plan.action_done': titled('The council calls it done'),
  'plan.action_slipped': (title, { from, to }) => `The date was moved from ${from} to ${to}: ${title}`,
  'plan.action_dropped': titled('An action was dropped'),
  'plan.action_late': titled('The date has passed'),
  'plan.milestone_late': titled('A milestone was missed'),
  'plan.evidence_accepted': titled('The board accepted evidence'),
  'plan.theme_closed': titled('All of it is done. It is watched for twelve months'),
  'plan.came_back': titled('It came back'),
  'measures.made': titled('New measure'),
  'measures.read': titled('A figure was entered or corrected'),
  'themes.made': titled('New theme'),
}
export const TOLD_IN_FEEDS = Object.keys(SENTENCES) as EventName[]
