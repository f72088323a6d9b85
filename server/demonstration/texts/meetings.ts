import type { AnswerKind } from '#app/contract/impact.ts'

/** What one meeting of the demonstration is about, what those who cannot come say to it, and what is answered in writing. */
export interface DemonstrationTopic {
  theme: string
  title: string
  about: string
  paper: string
  /** Two are said when it is the first item of a meeting, one when it comes back as the second. */
  said: readonly [string, string, string]
  answer: { kind: AnswerKind; title: string; words: string; whatWouldChange?: string }
}

export const SERIES = {
  title: 'SEND stakeholder meeting',
  about: 'Families, young people, the council, health and schools, once a month. You do not have to attend to count.',
  minutes: '120',
  room: 'The Corn Hall, Market Street, Wyrebridge',
  roomNotes: 'Step-free by the side door. A quiet room is next to the hall. The bus stops in front.',
  videoUrl: 'https://meet.example/wyrefield-send',
  dialIn: '01632 960 110, code 4471',
}

/** In the order of the year. */
export const TOPICS: readonly DemonstrationTopic[] = [
  {
    theme: 'communication',
    title: 'One number that is answered',
    about: 'What would a good phone line be like?',
    paper:
      'Six hundred calls in a week, and a third of them are lost. We show when they come, who takes them, and three ways to do it better.',
    said: [
      'I work nights. Please let there be a way to write that gets an answer as fast as a call.',
      'Tell us in the first minute who will ring back and on which day. That alone would help.',
      'The new line was picked up on the second ring. The person could see my last call too.',
    ],
    answer: {
      kind: 'did',
      title: 'Written messages count like calls',
      words: 'A message now gets a name and a day within one working day, as a call does. We count both and show the figures each month.',
    },
  },
  {
    theme: 'transport',
    title: 'Routes for September',
    about: 'How are families asked before a route changes?',
    paper:
      'Forty routes will change. This page says why, what is decided already and what is still open, and by when you can say something.',
    said: [
      'Send the new route before the summer, not in the last week of August.',
      'My daughter needs to see the bus and the crew once before the first day.',
      'The taxi came with a seat that did not fit his chair, and nobody had been told.',
    ],
    answer: {
      kind: 'did',
      title: 'Route letters go out by the first of July',
      words: 'Every family gets the route, the times and a photo of the crew by the first of July. Whoever wants a trial ride ticks a box.',
    },
  },
  {
    theme: 'annual-reviews',
    title: 'Reviews that change the plan',
    about: 'What happens between the review and the new words in the plan?',
    paper: 'Half of the plans stay as they were after a review. We looked at fifty and found out at which step they stop.',
    said: [
      'We had a good meeting and then heard nothing for seven months.',
      'Please send the draft with the changes marked. I cannot find them in thirty pages.',
      'The review was on time this year and the school had read it before. Thank you.',
    ],
    answer: {
      kind: 'did',
      title: 'Changes are marked in every draft',
      words:
        'From this month on every draft after a review shows what is new and what is gone, and has the day of the next step on its first page.',
    },
  },
  {
    theme: 'autism-waits',
    title: 'While you wait for an assessment',
    about: 'What helps in the months before it?',
    paper: 'The wait is two years for most. We list what is open to families in that time without a diagnosis, and what is missing.',
    said: [
      'Nobody told us that we could use the sensory library before the assessment.',
      'One page that says where we are in the line would stop me from ringing every month.',
      'The group for parents who wait is full. Could there be one in the evening, online?',
    ],
    answer: {
      kind: 'cannot',
      title: 'A place in the line, by name',
      words:
        'We cannot show each family its own place: the order changes with what is urgent. We now show how many wait and how long, each month.',
      whatWouldChange: 'The new record system of the trust, which can tell each family when something moves. It is tested in spring.',
    },
  },
  {
    theme: 'specialist-places',
    title: 'Where the next places will be',
    about: 'Three sites, one choice. What matters most to you?',
    paper:
      'A map of where children live who travel for more than forty-five minutes, and what each of the three sites would cost and change.',
    said: [
      'From the coast it is one hour to each of the three. Put the distance into the points.',
      'Ask the children who will go there what a good building is. They know.',
      'Small is what made it work for us. Please do not make it two hundred places.',
    ],
    answer: {
      kind: 'did',
      title: 'Travel time has its own points',
      words:
        'We added points for travel time to the choice of the site. Young people of two groups visit all three sites before it is made.',
    },
  },
  {
    theme: 'plan-quality',
    title: 'Plans that can be counted',
    about: 'We rewrite one section together.',
    paper: 'Two versions of the same section: one as it was, one with who does what, how often and for how long. What is still unclear?',
    said: [
      'I would like to see hours in it, not words like regular.',
      'The second version is good. Now say who checks that it is done.',
      'For the first time a plan came that I could read to him.',
    ],
    answer: {
      kind: 'did',
      title: 'Hours stand in every new plan',
      words: 'New plans say hours and who gives them. Each month ten are read by two parents and a manager, and the marks are public.',
    },
  },
  {
    theme: 'out-of-school',
    title: 'Children who cannot go to school',
    about: 'What is offered on the first day, the tenth and the fiftieth?',
    paper: 'We followed forty children through the first fifty days without school. This is what they got, and when.',
    said: [
      'He got two hours a week at the library. It was not much, but it was a person who came.',
      'The worst was the letters about attendance while we waited for your help.',
      'A tutor came on day twelve. A friend of ours still waits on day ninety.',
    ],
    answer: {
      kind: 'did',
      title: 'No fine letters while help is awaited',
      words:
        'A letter about attendance is now checked against the list of children who wait for help. It is not sent when a child is on it.',
    },
  },
  {
    theme: 'workforce-training',
    title: 'What every school should know',
    about: 'Choose the first three courses with us.',
    paper: 'Fourteen courses, what each one costs and takes, and how many schools had somebody there last year.',
    said: [
      'Lunchtime staff need it most. They are alone with sixty children.',
      'Let young people teach one of them. We will not forget what they say.',
      'The course on anxiety made a difference. I could see it in how they met us at the gate.',
    ],
    answer: {
      kind: 'did',
      title: 'Lunchtime staff come first',
      words: 'The first course is for lunchtime staff and is paid for all schools. Two young people teach a part of it and are paid too.',
    },
  },
  {
    theme: 'local-offer',
    title: 'The local offer, page by page',
    about: 'Bring a question and see if you find the answer.',
    paper: 'The twenty pages that are read most, with what people looked for and did not find.',
    said: [
      'I looked for short breaks for a teenager and found a page of last year.',
      'Put the phone number at the top. I read it on a cracked phone at a bus stop.',
      'The search is better now. It knew what I meant by respite.',
    ],
    answer: {
      kind: 'did',
      title: 'Each page shows when it was checked',
      words: 'Old pages are gone, each page has a day on which it was checked, and the phone number is the first line.',
    },
  },
  {
    theme: 'transparency',
    title: 'How a decision is made',
    about: 'Who sits in the panel, what they read and how you hear of it.',
    paper: 'One decision from the first paper to the letter, with every step, every person and every day in between.',
    said: [
      'Let the letter say which reasons counted and which did not.',
      'Who speaks for us in the panel? Could a parent read the papers with names taken out?',
      'Now I know that nobody had read our report. That was hard to see, but thank you for showing it.',
    ],
    answer: {
      kind: 'cannot',
      title: 'A parent at every panel',
      words:
        'The law on data does not let a parent of the county read the papers of another family, even without names. The letters will give all reasons.',
      whatWouldChange: 'A parent from another county with a contract of their own. We have asked two neighbours whether they would swap.',
    },
  },
  {
    theme: 'exclusions',
    title: 'Sent home at noon',
    about: 'What is written down, and who hears of it?',
    paper: 'What schools must write down and what twelve of them did. The figures are for all of them together.',
    said: [
      'It was called a calm afternoon at home. It happened nine times and stands nowhere.',
      'Ask the young person too before it is called a choice.',
      'Since the visit of your officer he has stayed until three every day.',
    ],
    answer: {
      kind: 'did',
      title: 'Every early end of a day is counted',
      words: 'Schools now tell us each time a child goes home early, with the reason. We visit where it is three times in a month.',
    },
  },
  {
    theme: 'co-production',
    title: 'What we decide together next year',
    about: 'The list for next year, and what is missing on it.',
    paper: 'Eleven things that will be decided next year, who decides each, and how far you take part in it.',
    said: [
      'Put short breaks on the list. It touches nearly all of us.',
      'Please meet once at the coast. Half of the county never comes to the hall.',
      'I have sent words in three times now and each time got an answer. That is why I write again.',
    ],
    answer: {
      kind: 'did',
      title: 'Short breaks are on the list',
      words: 'Short breaks are now on the list for next year, and the meeting in May is at the coast.',
    },
  },
]

/** What groups propose for an agenda: one comes on it, one does not, and everybody reads why. */
export const PROPOSED = [
  {
    title: 'A question about the budget for short breaks',
    about: 'What is spent, and what was not used last year?',
    yes: 'Five groups asked for it, and the figures are ready.',
  },
  {
    title: 'Parking in front of the hall',
    about: 'There are two spaces for blue badges.',
    no: 'The town council decides this. We have written to it and put its answer on the page of the meeting.',
  },
] as const

export const NOTES = {
  coming: ['Two of us come.', '', 'One comes, one listens by phone.', ''],
  apologies: ['It is half-term for us.', 'Our meeting is on the same evening.', ''],
  input: ['We have asked our members and write what they say.', 'Nobody can come, but we have something to say.'],
} as const

/** Other occasions, so many days before the end. */
export const OCCASIONS = [
  {
    daysBefore: 120,
    kind: 'drop_in',
    title: 'Coffee morning at the coast',
    people: '34',
    whoCame: 'Parents and carers, four grandparents',
    points: 'It is far to everything. The bus is the first thing that people name. They want somebody who knows both health and school.',
  },
  {
    daysBefore: 45,
    kind: 'workshop',
    title: 'Saturday with young people: a good first day',
    people: '21',
    whoCame: 'Young people of 14 to 22, with two youth workers',
    points: 'Show us the place before. Give us one name. Do not ask in front of the whole class what we need.',
  },
] as const

/** What will be decided, so many days after the end. */
export const FORESEEN = [
  {
    inDays: 40,
    title: 'The site of the next specialist base',
    about: 'One of three sites.',
    decider: 'Cabinet of Wyrefield County Council',
  },
  { inDays: 75, title: 'Who runs the service for short breaks', about: '', decider: 'Joint commissioning board of council and health' },
  { inDays: 110, title: 'The training that every school gets', about: 'The first three courses.', decider: 'SEND improvement board' },
] as const
