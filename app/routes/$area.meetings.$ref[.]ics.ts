import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarFile } from '#app/meetings/calendar-answer.ts'
import { openFile } from '#app/open-data/answer.ts'

/** `/wyrefield/meetings/MT-7Q2M4X.ics`: one meeting for a calendar. */
export const loader = ({ context: { services, actor }, params: { area = '', ref = '' } }: LoaderFunctionArgs) =>
  openFile(async () => calendarFile(await services.meetings.calendarOfMeeting(actor, area, ref), `${ref}.ics`))
