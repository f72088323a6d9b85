import type { Level } from '#app/contract/participation.ts'

/** The meeting that is on when the demonstration starts. */
export const LIVE_MEETING = {
  title: 'School transport: what changed since September',
  about: 'An extra meeting that families asked for. It is on now: follow it from wherever you are, join it, and ask.',
  minutes: '60',
  room: 'The Corn Hall, Market Street, Wyrebridge',
  roomNotes: 'Step-free by the side door. A quiet room is next to the hall.',
  videoUrl: 'https://meet.example/wyrefield-transport',
  dialIn: '01632 960 110, code 4472',
  guests: 'yes',
}
export const LIVE_ITEMS: { title: string; about: string; minutes: string; level: Level; presenter: string }[] = [
  {
    title: 'What the first eight weeks were like',
    about: 'What families and drivers told us since September, and what we counted.',
    minutes: '12',
    level: 'engage',
    presenter: 'SEND service manager',
  },
  {
    title: 'When the crew changes',
    about: 'How families hear of it, and how long before.',
    minutes: '14',
    level: 'co_design',
    presenter: 'Hill Villages SEND Group',
  },
  {
    title: 'What happens next, and by when',
    about: 'What is done, who does it, and when we ask you whether you feel it.',
    minutes: '8',
    level: 'co_produce',
    presenter: 'Independent chair',
  },
]

/** Somebody of the cast: an office of the demonstration, `representative-7`, or `guest-2` on a phone of their own. */
export type Player = string
/** What somebody does, so many seconds after what was done before. */
export type LiveLine = { after: number } & (
  | { does: 'join'; who: Player[] }
  | { does: 'item'; item: number }
  | { does: 'note'; words: string }
  | { does: 'caption'; words: string }
  | { does: 'hand'; who: Player }
  | { does: 'call' }
  | { does: 'turn' }
  | { does: 'end' }
  | { does: 'ask'; who: Player; how: 'named' | 'forum' | 'unnamed'; words: string }
  | { does: 'show'; words: string }
  | { does: 'want'; who: Player[]; words: string }
  | { does: 'answered'; words: string }
  | { does: 'poll'; poll: DemonstrationPoll }
  | { does: 'vote'; poll: DemonstrationPoll; choice: number; who: Player[] }
  | { does: 'close'; poll: DemonstrationPoll }
)

export interface DemonstrationPoll {
  question: string
  options: readonly string[]
}
const WHEN: DemonstrationPoll = {
  question: 'How long before do you want to know that the crew changes?',
  options: ['On the Friday before', 'Two weeks before', 'On the day is enough'],
}
const guests = (...numbers: number[]) => numbers.map((number) => `guest-${number}`)

const PICKED_UP = 'Why was my son picked up at seven when his route says half past seven?'
const NEW_CREW = 'Who tells us when there is a new escort, and on which day?'
const SEAT = 'Is every seat checked before the first ride of a child?'
const HEATING = 'Can the heating be on before the children get in?'

/** The whole of it: about forty minutes, then it is over. */
export const LIVE_LINES: LiveLine[] = [
  { after: 2, does: 'join', who: ['representative', 'representative-5', 'representative-8', 'representative-16', 'representative-18'] },
  {
    after: 3,
    does: 'caption',
    words: 'Good evening, and welcome. I am the independent chair. You can be here, ring in, or follow on this page.',
  },
  { after: 20, does: 'join', who: guests(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16) },
  { after: 10, does: 'caption', words: 'Whoever cannot be here has sent us words already. They stand in the queue like everybody else.' },
  { after: 15, does: 'item', item: 0 },
  { after: 15, does: 'caption', words: 'We counted 1,204 rides a day. Nine in ten were within ten minutes of the time in the letter.' },
  { after: 25, does: 'ask', who: 'guest-1', how: 'unnamed', words: PICKED_UP },
  { after: 20, does: 'hand', who: 'representative-16' },
  {
    after: 15,
    does: 'caption',
    words: 'One in ten was not. Most of these are in the hills and on the coast road, and it is the same routes each week.',
  },
  { after: 10, does: 'show', words: PICKED_UP },
  { after: 15, does: 'call' },
  { after: 10, does: 'want', who: ['guest-2', 'guest-3', 'representative-16'], words: PICKED_UP },
  { after: 25, does: 'note', words: 'Hill Villages: the bus waits for two villages, so the first child sits in it for seventy minutes.' },
  { after: 40, does: 'hand', who: 'representative-5' },
  { after: 20, does: 'call' },
  { after: 25, does: 'want', who: ['guest-4', 'guest-5'], words: PICKED_UP },
  { after: 30, does: 'note', words: 'SEND Action: families want the real time the evening before, as a text message.' },
  { after: 40, does: 'turn' },
  {
    after: 15,
    does: 'caption',
    words: 'To the question on the screen: the route was cut in two in October, and the letter was not sent again. That was our mistake.',
  },
  { after: 25, does: 'answered', words: PICKED_UP },
  { after: 20, does: 'ask', who: 'representative-8', how: 'forum', words: SEAT },
  { after: 30, does: 'show', words: SEAT },
  {
    after: 20,
    does: 'note',
    words: 'The council sends every changed route again within three working days, also when only the time changed.',
  },
  { after: 40, does: 'want', who: ['representative-16', 'representative-18', 'guest-6'], words: SEAT },
  { after: 30, does: 'item', item: 1 },
  {
    after: 15,
    does: 'caption',
    words: 'Hill Villages brought this item. When the crew changes, some children cannot get on the bus at all.',
  },
  { after: 30, does: 'ask', who: 'guest-3', how: 'unnamed', words: NEW_CREW },
  { after: 25, does: 'hand', who: 'representative-18' },
  { after: 10, does: 'hand', who: 'representative-8' },
  { after: 20, does: 'show', words: NEW_CREW },
  { after: 15, does: 'call' },
  { after: 30, does: 'note', words: 'Coast Road Carers: a photo of the crew on Friday for Monday is enough for most.' },
  { after: 35, does: 'want', who: ['guest-1', 'guest-2', 'guest-7', 'representative-5', 'representative'], words: NEW_CREW },
  { after: 25, does: 'call' },
  { after: 30, does: 'note', words: 'Youth Voice: ask us too. Some of us would like to meet the new escort at school first.' },
  { after: 45, does: 'call' },
  { after: 30, does: 'caption', words: 'We have read out what was sent in to this item. Thank you to whoever wrote it.' },
  { after: 30, does: 'ask', who: 'guest-5', how: 'unnamed', words: HEATING },
  { after: 30, does: 'turn' },
  {
    after: 20,
    does: 'note',
    words: 'To try from January: a photo and a first name on the Friday before, for every planned change of crew.',
  },
  { after: 30, does: 'answered', words: NEW_CREW },
  { after: 20, does: 'poll', poll: WHEN },
  { after: 15, does: 'vote', poll: WHEN, choice: 0, who: guests(1, 2, 5, 6, 9) },
  { after: 15, does: 'vote', poll: WHEN, choice: 1, who: ['representative-18', ...guests(3, 7, 8)] },
  { after: 15, does: 'vote', poll: WHEN, choice: 0, who: ['representative', 'representative-5', ...guests(10, 11, 13)] },
  { after: 20, does: 'vote', poll: WHEN, choice: 1, who: ['representative-8', ...guests(12, 16)] },
  { after: 15, does: 'vote', poll: WHEN, choice: 2, who: ['representative-16', ...guests(14)] },
  { after: 25, does: 'close', poll: WHEN },
  { after: 20, does: 'caption', words: 'For changes on the day itself, because somebody is ill, the escort rings before the bus leaves.' },
  { after: 40, does: 'show', words: HEATING },
  { after: 30, does: 'want', who: ['guest-1', 'guest-4'], words: HEATING },
  { after: 30, does: 'hand', who: 'representative' },
  { after: 20, does: 'call' },
  { after: 30, does: 'note', words: 'Parent Carer Forum: we will ask families in March whether they feel it.' },
  { after: 30, does: 'turn' },
  { after: 20, does: 'answered', words: SEAT },
  { after: 20, does: 'item', item: 2 },
  {
    after: 20,
    does: 'caption',
    words: 'Three things, then. Letters within three days. The Friday photo from January. A text message with the real time by Easter.',
  },
  {
    after: 60,
    does: 'note',
    words: 'Done by 31 January: the Friday photo. Who: the transport team of the council, with the four bus firms.',
  },
  {
    after: 60,
    does: 'note',
    words: 'Not decided today: shorter rides in the hills. It comes back in the next meeting, with three routes to choose from.',
  },
  { after: 60, does: 'caption', words: 'You can still say something to every item until a week from today, and you get a written answer.' },
  { after: 60, does: 'answered', words: HEATING },
  { after: 45, does: 'caption', words: 'Thank you, and get home well.' },
  { after: 30, does: 'end' },
]
