import type { Moment } from '#app/contract/ids.ts'
import { timeAt } from '../calendar/local-time.ts'
import { dayOf } from '../clock.ts'
import { DAY_MS } from './moments.ts'
import { AREA } from './people.ts'
import { actor, type Stage } from './stage.ts'
import { LIVE_ITEMS, LIVE_MEETING } from './texts/live-meeting.ts'

const THEMES = ['transport']

/** Plans the meeting that is on when the demonstration starts: it begins at the minute in which the year ends. */
export function planLiveMeeting(stage: Stage) {
  const { time, services, cast } = stage
  const chair = actor(stage, 'chair')
  const forums = [...new Set(cast.representatives.map(({ forumId }) => forumId))]
  time.at(time.end - 28 * DAY_MS, async () => {
    const { meetings } = services
    const begins = new Date(time.end).toISOString() as Moment
    const when = { day: dayOf(begins), at: timeAt(begins) }
    const ref = await meetings.planMeeting(chair, AREA, { ...LIVE_MEETING, ...when })
    await meetings.publishMeeting(chair, AREA, ref)
    for (const item of LIVE_ITEMS) await meetings.addItem(chair, AREA, ref, { ...item, themes: THEMES })
    time.at(time.end - 15 * DAY_MS, () => meetings.inviteForums(chair, AREA, ref, { forums }).then(() => undefined))
  })
}
