/** The letter of a campaign group in fourteen points, with the themes of each. The numbers are part of it. */
export const LETTER_TITLE = 'Fourteen things that must change'
export const LETTER_OPENING =
  'We are about 800 families. We have sat on panels, filled in surveys and waited. We ask you to answer each point by itself, so that everybody can see which ones you have answered.'
export const LETTER_POINTS: [words: string, ...themes: string[]][] = [
  ['Everything comes late. Say for each kind of delay how long it is now, and by when it will end.', 'ehc-timeliness'],
  ['Some decisions do not follow the law. Have them checked by somebody who does not work for you.', 'transparency'],
  ['We are treated as opponents. Stop sending lawyers to meetings to which we come alone.', 'co-production', 'transparency'],
  ['Reports that professionals wrote go missing. Keep a list of what came in, and let families see it.', 'communication'],
  ['Plans are issued after the date in the law. Publish the figure every month, for every district.', 'ehc-timeliness'],
  ['Families pay for private reports because there is nobody to write one. Pay them back.', 'cost-to-families'],
  ['Children are without a school place for months. Tell us how many, and for how long.', 'out-of-school', 'specialist-places'],
  ['We read of changes and see none in the classroom. Ask families before you call something done.', 'mainstream-inclusion'],
  ['Taking part costs us strength we do not have. Let us take part in writing, at night.', 'co-production'],
  ['Nobody at the top answers for it. Name who does, and let us ask them in public.', 'transparency'],
  ['Transport to college stops at sixteen, and we learn it in August. Decide by May.', 'transport'],
  ['Reviews are held without the people who know the child. Move them rather than hold them empty.', 'annual-reviews'],
  ['Caseworkers change and nobody tells us. Write to us before they go.', 'named-contact'],
  ['Our children are talked about as a cost. Change the words in your papers.', 'communication'],
]

export const COUNCIL_STATEMENT =
  'Thank you for a letter that can be answered point by point. You are right about much of it. We answer each point by the date beside it, and where we cannot, we say why. We have begun a draft plan from your points, and it is open for your comments.'

/** How points are answered, by their number. The others are left: one stopped by its group, one extended, and one is late. */
export const POINT_ANSWERS: {
  numbers: number[]
  kind: 'did' | 'cannot' | 'looking_into' | 'got_it_wrong'
  title: string
  said: string
  words: string
  whatWouldChange?: string
}[] = [
  {
    numbers: [1, 5],
    kind: 'did',
    title: 'The figures are online each month',
    said: 'Say how late things are, and where.',
    words:
      'How many plans are finished in time now stands on the page of measures, each quarter for the county, and from next month for each district.',
  },
  {
    numbers: [3, 14],
    kind: 'got_it_wrong',
    title: 'Lawyers at meetings, and the word “cost”',
    said: 'We are treated as opponents and talked about as a cost.',
    words:
      'We should not have done either. No lawyer comes to a meeting to which a family comes alone. Our papers are read by two parents before they go out.',
  },
  {
    numbers: [4, 12, 13],
    kind: 'looking_into',
    title: 'Lists, reviews and leaving caseworkers',
    said: 'Reports get lost, reviews are empty, caseworkers go without a word.',
    words:
      'These three hang together: our computer cannot show it to families. We are finding out with the maker what it takes, and say here what we found.',
  },
  {
    numbers: [6],
    kind: 'cannot',
    title: 'Paying back private reports',
    said: 'Families pay because nobody else writes the report.',
    words: 'We cannot pay back what was paid in earlier years: there is no money set aside for it.',
    whatWouldChange: 'A decision of the cabinet on the next budget. We have asked for it to be on its list.',
  },
  {
    numbers: [8, 9, 10],
    kind: 'did',
    title: 'Ask families before it counts as done; in writing; and who answers',
    said: 'Ask us, at a time when we can, and name who answers.',
    words:
      'Beside each action stands what families say. You can take part in writing at any hour. The director of children’s services answers for the whole plan, in public, twice a year.',
  },
]
/** Which point is stopped, which gets more days, and which is left until it is late. */
export const POINT_STOPPED = {
  number: 7,
  reason: 'The group asked us to wait until its own count of children without a place is finished.',
}
export const POINT_EXTENDED = {
  number: 11,
  days: 30,
  reason: 'The rule for college transport is decided by the cabinet. Its next meeting is after the date.',
}
export const POINT_LATE = 2

export const BACKPACK_TITLE = 'What our children want the inspectors to know'
export const BACKPACK_OPENING = 'One message from each child of our group. We wrote them down as they were said, signed or pointed at.'
export const BACKPACK_MESSAGES = [
  'I like school when it is quiet. It is quiet in the library.',
  'I want to go on the bus with the others, not in the taxi.',
  'Please do not change my helper again. I had four.',
  'My drawing shows the corridor. It is all elbows.',
  'I can do maths. Nobody asked me for a year.',
  'I would like a friend who comes to my house.',
  'When I put my hands on my ears it means stop. It does not mean I am rude.',
  'I miss school. I do not miss the dinner hall.',
  'My teacher learned three signs for me. I want her to learn more.',
  'I want to be asked first. Then I say if I want to talk.',
]
/** What people say under lines of the draft. `on` is the place of the priority, from 0; without it, of the plan as a whole. */
export const DRAFT_COMMENTS: { on?: number; words: string; themes: string[] }[] = [
  { words: 'It reads well. What I miss is who pays for it, line by line.', themes: ['transparency'] },
  {
    on: 0,
    words: 'Please add that a private report is read within four weeks. Ours lay there for five months.',
    themes: ['cost-to-families', 'ehc-timeliness'],
  },
  { on: 0, words: 'Telling us why it is late is good. Telling us before it is late would be better.', themes: ['ehc-timeliness'] },
  { on: 1, words: 'Every tenth no is too few. Start with every no for a child who is out of school.', themes: ['transparency'] },
  { on: 2, words: 'A letter from a teacher once a week would have meant the world to my son last winter.', themes: ['out-of-school'] },
  { on: 3, words: 'Travel training is not for all. Say what happens with those who will never go alone.', themes: ['transport'] },
]

/** What people say under actions and measures of the plan of now. `on` is the place of the action in the plan, from 0, or the key of a measure. */
export const SAID_UNDER: { on: number | string; words: string; themes: string[] }[] = [
  { on: 0, words: 'Two hundred more is good. We are number nine hundred. Can you say what that means for us?', themes: ['autism-waits'] },
  {
    on: 2,
    words: 'I rang the help line on Tuesday and somebody listened for twenty minutes. First time in two years.',
    themes: ['autism-waits'],
  },
  { on: 6, words: 'I read the page each month. I have not found one thing of ours in it.', themes: ['communication'] },
  { on: 9, words: 'The base was to open in September. My daughter has her shoes ready.', themes: ['specialist-places'] },
  {
    on: 16,
    words: 'The calm room is a store cupboard with a beanbag, but he uses it and has not been sent home since.',
    themes: ['mainstream-inclusion'],
  },
  { on: 20, words: 'Ours took thirty-one weeks. Please count those that are still open as well.', themes: ['ehc-timeliness'] },
  {
    on: 'autism-wait',
    words: 'The median says little to somebody who has waited three years. Show the longest wait too.',
    themes: ['autism-waits'],
  },
  {
    on: 'plans-on-time',
    words: 'It goes up. It would help to know whether the plans are good as well.',
    themes: ['ehc-timeliness', 'plan-quality'],
  },
]
/** How much comes in beside what is said by the front door. */
export const HANDED_IN = {
  points: LETTER_POINTS.length,
  messages: BACKPACK_MESSAGES.length,
  underLines: DRAFT_COMMENTS.length + SAID_UNDER.length,
}
