import { z } from 'zod'
import { FELT_VERDICTS } from './felt.ts'
import { BRAGS, PLAN_KINDS, PLAN_STATES } from './plan.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const count = z.number().int().nonnegative()

/** What a row of the list of plans is about. */
export const PLAN_ROWS = ['plan', 'finding', 'priority', 'action', 'milestone'] as const
export type PlanRowKind = (typeof PLAN_ROWS)[number]

/** One row of the plans of an area: a plan, or a line of it. What does not belong to a kind of row is empty there. */
export const OpenPlanLine = z
  .object({
    plan: z.string().describe('The public reference of the plan. It is also the end of its address.'),
    at: count.describe('Its place in the plan, from 0 for the plan itself'),
    row: z.enum(PLAN_ROWS).describe('What the row is about. Findings, priorities, actions and milestones follow their plan'),
    ref: z.string().describe('For a plan or an action: its public reference. For a milestone: the reference of its action'),
    kind: z.enum(PLAN_KINDS).nullable().describe('For a plan: which kind it is'),
    state: z.enum(PLAN_STATES).nullable().describe('For a plan: open for comment, agreed or closed'),
    before: z.string().nullable().describe('For a plan: the reference of the plan before it'),
    agreedOn: day.nullable().describe('For a plan: the day on which it was agreed'),
    number: z.string().describe('The number of an action in its plan; of a priority or finding its place'),
    priority: z.string().describe('For a finding, action or milestone: the title of its priority'),
    title: z.string().describe('What it is called: for an action what will be done, for a finding who found it'),
    words: z
      .string()
      .describe('What it says besides: for an action how families’ days will be different, for a milestone what will be there'),
    owner: z.string().describe('For an action: the accountable role'),
    organisation: z.string().describe('For an action: the organisation'),
    startsOn: day.nullable().describe('For a plan or action: when it starts. For a finding: the day of it'),
    dueOn: day.nullable().describe('For an action or milestone: when it is due'),
    firstDueOn: day.nullable().describe('For an action: when it was due at first'),
    slips: count.nullable().describe('For an action: how often its date was moved to a later one'),
    months: count.nullable().describe('For a milestone: after how many months it is due'),
    doneOn: day.nullable().describe('For an action: when it was done. For a milestone: when it was met'),
    droppedOn: day.nullable().describe('For an action: when it was dropped'),
    updatedOn: day.nullable().describe('For an action: when its owner last told how it stands'),
    brag: z.enum(BRAGS).nullable().describe('For an action: what the council says. Blue only with evidence that the board has accepted'),
    felt: z.enum(FELT_VERDICTS).nullable().describe('For an action: what families say. “too_few” until enough have said it'),
    ratings: count.nullable().describe('For an action: how many families said so; empty while there are too few'),
    feltYes: count.nullable().describe('Of these: “yes”'),
    feltPartly: count.nullable().describe('Of these: “partly”'),
    feltNotYet: count.nullable().describe('Of these: “not yet”'),
    doneNotFelt: z.boolean().nullable().describe('For an action: whether the council calls it complete and families do not feel it yet'),
    evidence: count.nullable().describe('For an action: how many pieces of evidence there are'),
    measures: count.nullable().describe('For an action: how many measures it has'),
    said: count.nullable().describe('For an action: how many public contributions are behind it'),
    contributions: z.array(z.string()).describe('For an action: the references of these'),
    themes: z.array(z.string()).describe('For a priority or an action: the short names of its themes'),
  })
  .describe('A plan that everybody can read, or one line of it')
