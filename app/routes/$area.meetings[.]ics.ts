import type { LoaderFunctionArgs } from '@remix-run/node'
import { calendarFile } from '#app/meetings/calendar-answer.ts'
import { openFile } from '#app/open-data/answer.ts'

/** `/wyrefield/meetings.ics`: the meetings of an area, to subscribe to. */
export const loader = ({ context: { services, actor }, params: { area = '' } }: LoaderFunctionArgs) =>
  openFile(async () => calendarFile(await services.meetings.calendar(actor, area), `${area}-meetings.ics`))
