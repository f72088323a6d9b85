import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

const JOINING = { room: '', roomNotes: '', videoUrl: '', dialIn: '' }
const MEETING = { title: 'A meeting', about: '', day: '2030-01-15', at: '18:30', minutes: '90', ...JOINING }
const SERIES = {
  title: 'A series',
  about: '',
  often: 'weekly',
  every: '1',
  weekday: 'TU',
  startsOn: '2030-01-15',
  firstAt: '18:30',
  secondAt: '',
  thirdAt: '',
  minutes: '90',
  ...JOINING,
}

/** The forms in which meetings and series are planned. Each is sent to a meeting or series of its own. */
export function meetingForms({ world, area, staff }: NaughtyTown): Record<string, NaughtyForm> {
  const { meetings } = world.services
  const kept = ['about', 'dialIn', 'room', 'roomNotes', 'title', 'videoUrl']
  return {
    MeetingForm: {
      kept,
      named: [],
      harmless: () => MEETING,
      async send(input) {
        const ref = await meetings.planMeeting(staff, area.slug, MEETING)
        await meetings.changeMeeting(staff, area.slug, ref, input)
        const { meeting } = await meetings.meetingAtDesk(staff, area.slug, ref)
        await meetings.calendarOfMeeting(staff, area.slug, ref)
        return { ...meeting.joining, guests: undefined, title: meeting.title, about: meeting.about }
      },
    },
    CancelMeetingForm: {
      kept: ['reason'],
      named: [],
      harmless: () => ({ reason: 'The hall is flooded.' }),
      async send(input) {
        const ref = await meetings.planMeeting(staff, area.slug, MEETING)
        await meetings.publishMeeting(staff, area.slug, ref)
        await meetings.cancelMeeting(staff, area.slug, ref, input)
        return { reason: (await meetings.meeting(world.visitor(), area.slug, ref)).meeting.cancelReason }
      },
    },
    SeriesForm: {
      kept,
      named: [],
      harmless: () => SERIES,
      async send(input) {
        const { series } = await meetings.seriesAtDesk(staff, area.slug, await meetings.makeSeries(staff, area.slug, input))
        return { ...series.joining, guests: undefined, title: series.title, about: series.about }
      },
    },
  }
}
