import { z } from 'zod'
import { POLL_KINDS, POLL_WHOSE } from './live-polls.ts'
import { INVITE_ANSWERS } from './meetings.ts'
import { DECISION_STATES, MEETING_ACTION_STATES } from './outcome-states.ts'

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const meeting = z.string().describe('The public reference of the meeting')
const item = z.string().nullable().describe('The reference of the item of its agenda; empty where it belongs to none')

/** What the open data say of what meetings came to. Everything in it stands on the page of the meeting too, under the same rules. */
export const OpenDecision = z
  .object({
    ref: z.string().describe('The public reference of the decision. It is also the end of its address.'),
    meeting,
    item,
    state: z.enum(DECISION_STATES).describe('Whether it is proposed, decided, or was not taken further'),
    proposedOn: day.describe('The day on which it was proposed'),
    proposed: z.string().describe('What was proposed'),
    words: z.string().describe('What was decided; empty until it is'),
    decidedOn: day.nullable().describe('The day on which it was decided'),
    decider: z.string().describe('The role or group that decided'),
    body: z.string().describe('For which body'),
    delegation: z.string().describe('Under which power'),
    options: z.array(z.string()).describe('What was considered'),
    reasons: z.string().describe('Why'),
    dropReason: z.string().describe('Why it was not taken further; empty where it was'),
    evidence: z.array(z.string()).describe('What it rests on and everybody can read: addresses within the area'),
    dissents: z.number().int().nonnegative().describe('How many dissents of groups stand against it; they are a list of their own'),
  })
  .describe('One decision, or what is proposed')

export const OpenDissent = z
  .object({
    id: z.string().describe('What it is called here. It does not change.'),
    meeting,
    decision: z.string().nullable().describe('The reference of the decision; empty where it is against a line of the minutes'),
    group: z.string().describe('The group that does not agree'),
    words: z.string().describe('Its words, as it wrote them; empty where they were taken back'),
    saidOn: day.describe('The day on which it was said'),
    takenBackOn: day.nullable().describe('The day on which the group took it back'),
  })
  .describe('What one group says against a decision or the minutes')

export const OpenTask = z
  .object({
    ref: z.string().describe('The public reference of the action in the log of the meeting'),
    meeting,
    item,
    words: z.string().describe('What is to be done'),
    who: z.string().describe('Who does it: a role or an organisation'),
    dueOn: day.describe('By which day'),
    state: z.enum(MEETING_ACTION_STATES).describe('How it stands'),
    reason: z.string().describe('What was said to that last'),
    toldOn: day.nullable().describe('The day on which it was last told how it stands'),
    planAction: z.string().nullable().describe('The reference of the action of a plan that it became'),
  })
  .describe('One action of the log of a meeting')

export const OpenPollLine = z
  .object({
    meeting,
    item,
    poll: z.string().describe('What the poll is called here. It does not change.'),
    kind: z.enum(POLL_KINDS).describe('How it was answered'),
    question: z.string().describe('What was asked'),
    whose: z
      .enum([...POLL_WHOSE, 'forums'])
      .nullable()
      .describe('Whose votes this row counts: people with an account, those without, both after the meeting, or groups, each once'),
    voters: z.string().describe('How many of them answered. Fewer than ten are never told exactly.'),
    number: z.number().int().positive().nullable().describe('The number of the answer; empty in the one row of a poll without a result'),
    answer: z.string().describe('The answer'),
    count: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .describe('How many chose it, or its points in an order; empty where it could point to somebody'),
    first: z.boolean().nullable().describe('Whether it came first; empty where that is not told'),
  })
  .describe('One answer to a poll that is closed, with how many of one group of people chose it')

export const OpenAttendance = z
  .object({
    meeting,
    group: z.string().describe('The name of the group'),
    invited: z.boolean().describe('Whether it was invited'),
    answer: z.enum(INVITE_ANSWERS).nullable().describe('What it answered; empty where it did not'),
    present: z.boolean().nullable().describe('Whether it was there, as far as is known; empty before the meeting begins'),
  })
  .describe('One group at one meeting')
