import { z } from 'zod'
import { MEETING_STATES } from './meetings.ts'

const moment = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)

/** What the open data say of meetings. Drafts are not in it. */
export const OpenMeeting = z
  .object({
    ref: z.string().describe('The public reference of the meeting. It is also the end of its address.'),
    title: z.string().describe('What the meeting is called'),
    series: z.string().nullable().describe('The reference of the series of meetings that it belongs to; empty where it stands alone'),
    state: z.enum(MEETING_STATES).exclude(['draft']).describe('Whether it is planned, on now, held or called off'),
    startsAt: moment.describe('When it begins, or was to begin, in UTC'),
    minutes: z.number().int().positive().describe('How many minutes it is planned to last'),
    room: z.string().describe('The room and its address; empty where there is none'),
    video: z.boolean().describe('Whether one can join by video'),
    phone: z.boolean().describe('Whether one can join by phone'),
    guests: z.boolean().describe('Whether people without an account may join'),
    steps: z.array(z.string()).describe('What follows from its date, in order: the name of the step, and its moment in UTC'),
    cancelReason: z.string().describe('Why it was called off; empty where it was not'),
  })
  .describe('One meeting')
