/** What kinds of plan there are. */
export const PLAN_KINDS = ['wsoa', 'app', 'pap', 'improvement', 'reform'] as const
export type PlanKind = (typeof PLAN_KINDS)[number]
export const PLAN_KIND_TITLES: Record<PlanKind, string> = {
  wsoa: 'Written statement of action',
  app: 'Accelerated progress plan',
  pap: 'Priority action plan',
  improvement: 'Improvement plan',
  reform: 'Local reform plan',
}

/** Where a plan stands. Only those who work on it see a draft. */
export const PLAN_STATES = ['draft', 'open', 'agreed', 'closed'] as const
export type PlanState = (typeof PLAN_STATES)[number]
export const PLAN_STATE_TITLES: Record<PlanState, string> = {
  draft: 'Draft, not public',
  open: 'Draft, open for comment',
  agreed: 'Agreed',
  closed: 'Closed',
}

/** What the council says of an action. */
export const BRAGS = ['grey', 'green', 'amber', 'red', 'blue'] as const
export type Brag = (typeof BRAGS)[number]
export const BRAG_TITLES: Record<Brag, string> = {
  grey: 'Not started',
  green: 'On track',
  amber: 'At risk',
  red: 'Late or off track',
  blue: 'Complete',
}
/** The key that stands on every page with a rating. */
export const BRAG_KEY: Record<Brag, string> = {
  grey: 'Grey: not started.',
  green: 'Green: on track.',
  amber: 'Amber: at risk. There is a plan to put it right.',
  red: 'Red: late or off track.',
  blue: 'Blue: complete, and the board has accepted the evidence.',
}

export const SIGN_OFF_KINDS = ['signed', 'not_signed'] as const
export type SignOffKind = (typeof SIGN_OFF_KINDS)[number]
export const SIGN_OFF_TITLES: Record<SignOffKind, string> = { signed: 'Signed', not_signed: 'Did not sign' }

export const MILESTONE_MONTHS = [3, 6, 12] as const
export type MilestoneMonths = (typeof MILESTONE_MONTHS)[number]

/** What an action must have before it can be published. */
export const MISSING_TITLES = {
  ownerTitle: 'who is accountable for it',
  organisation: 'the organisation',
  dueOn: 'the date by which it is due',
  milestone: 'a milestone',
  measure: 'a measure',
  difference: 'how families’ days will be different',
} as const
export type MissingPart = keyof typeof MISSING_TITLES

/** After so many days without an update an action counts as silent. */
export const SILENT_DAYS = 30
