/** What one meeting of the demonstration came to. The same order as its topics. */
export interface DemonstrationHeld {
  /** Typed while people speak: two at the first item, one at the second. */
  notes: readonly [string, string, string]
  /** Asked without a name, and for a group. */
  questions: readonly [string, string]
  decision: { proposed: string; words: string; options: string; reasons: string }
  action: { words: string; who: string }
  /** What the meeting means for families. */
  summary: string
}

export const HELD: readonly DemonstrationHeld[] = [
  {
    notes: [
      'A third of the calls in a week are lost. Most of them come before nine and after four.',
      'Families want one name and one day in the first minute of a call.',
      'Groups ask that the line is also there one evening a week.',
    ],
    questions: ['Who picks up when the line is busy?', 'Can our members write instead of ringing?'],
    decision: {
      proposed: 'The phone line is open until seven on Wednesdays.',
      words: 'The phone line is open until seven on Wednesdays, from the first of next month.',
      options: 'Leave the hours as they are\nOpen on Saturday mornings\nOpen one evening a week',
      reasons: 'Most parents said that they can ring in the evening. Saturday costs twice as much and fewer asked for it.',
    },
    action: { words: 'Count lost calls each week and show the figure on the website.', who: 'Customer service manager' },
    summary: 'You can ring until seven on Wednesdays. A message you write counts like a call. We show each month how many calls are lost.',
  },
  {
    notes: [
      'Forty routes change. Eleven are decided already, and the others are still open.',
      'Children need to see the bus and the crew before the first day.',
      'The seat for each child is checked before the first ride. The contract says so from now on.',
    ],
    questions: ['When do we hear if our route is one of the forty?', 'Is every new crew trained before September?'],
    decision: {
      proposed: 'Shared pick-up points for eleven routes.',
      words: 'Eleven routes get shared pick-up points for one year. Any family can ask for pick-up at the door.',
      options: 'Keep pick-up at the door for all\nShared points on all forty routes\nShared points on eleven routes for one year',
      reasons: 'It makes the ride shorter for most. What it means for those who cannot wait at the road was heard, and they can ask.',
    },
    action: { words: 'Send a photo of the crew and the times to each family.', who: 'Passenger transport team' },
    summary:
      'If your route is one of eleven, your child waits at a shared point. You can ask for pick-up at the door. The letter says how.',
  },
  {
    notes: [
      'Half of the plans stayed as they were after a review. Most stop between the meeting and the draft.',
      'Nobody has the task to write the new words. That is the gap.',
      'Schools want a form that asks only for what is new.',
    ],
    questions: ['How long may it take until the draft comes?', 'Who writes the draft when the case officer has left?'],
    decision: {
      proposed: 'Each draft after a review marks what is new.',
      words: 'Each draft after a review marks what is new, and comes within four weeks.',
      options: 'A letter that lists the changes\nA marked draft within four weeks\nA marked draft within eight weeks',
      reasons: 'A list without the text was not clear to those who tried it. Four weeks is what the law says.',
    },
    action: { words: 'Try the marked draft with twenty families and ask how it was.', who: 'Lead for annual reviews' },
    summary: 'After a review you get the plan with the changes marked, within four weeks. If it is late, the letter says who to ring.',
  },
  {
    notes: [
      'The wait is two years for most. Families did not know what is open to them in that time.',
      'The group for parents who wait is full until spring.',
      'The trust can show how many wait, but not each place in the line.',
    ],
    questions: ['Can a school start to help before the assessment?', 'Will there be a group in the evening?'],
    decision: {
      proposed: 'A second group for parents who wait, in the evening and online.',
      words: 'A second group for parents who wait starts in the evening and online. It is paid for one year.',
      options: 'Make the one group bigger\nA second group in the daytime\nA second group in the evening, online',
      reasons: 'Working parents cannot come in the daytime. It costs a third of a group in a hall.',
    },
    action: { words: 'Write one page on what families can use while they wait.', who: 'Designated clinical officer' },
    summary: 'There is an evening group online for parents who wait. Each month we show how many wait and how long.',
  },
  {
    notes: [
      'From the coast it is an hour to each of the three sites.',
      'Young people say: small, light, and a place to be alone.',
      'The points for the choice did not count the way there. They will.',
    ],
    questions: ['Why are there only three sites?', 'Will the young people see the sites before it is decided?'],
    decision: {
      proposed: 'Travel time counts for a quarter of the points.',
      words: 'Travel time counts for a quarter of the points when the site is chosen. The cost counts for a quarter too.',
      options: 'Do not count travel time\nCount it for a tenth\nCount it for a quarter',
      reasons: 'Children who travel longest said most about it. A tenth would not have changed the order of the sites.',
    },
    action: { words: 'Visit all three sites with young people of two groups.', who: 'Head of school places' },
    summary: 'How far your child would travel now counts when the site is chosen. Young people visit all three before that.',
  },
  {
    notes: [
      'Two versions of a section were read aloud. Nobody could say what “regular” means.',
      'Hours, a name of a role, and a date: then a parent can check it.',
      'Health wants the same for its sections.',
    ],
    questions: ['Does this count for old plans too?', 'Who checks that the hours are given?'],
    decision: {
      proposed: 'New plans say hours and who gives them.',
      words: 'New plans say how many hours, and who gives them. Ten are read each month by two parents and a manager.',
      options: 'A guide for writers\nHours in new plans\nHours in all plans within a year',
      reasons: 'All plans within a year cannot be done well. Old plans get it at their next review.',
    },
    action: { words: 'Read ten new plans each month with two parents and show the marks', who: 'Plan quality lead' },
    summary: 'A new plan says how many hours your child gets and who gives them. An old plan gets this at its next review.',
  },
  {
    notes: [
      'Of forty children, nine had some teaching by the tenth day.',
      'Letters about attendance came while families waited for help. That must stop.',
      'Two hours a week is not an education. It was said by four groups.',
    ],
    questions: ['Who tells the school to send work home?', 'From which day must there be a tutor?'],
    decision: {
      proposed: 'A tutor comes by the tenth day.',
      words: '',
      options: '',
      reasons: '',
    },
    action: { words: 'Check each letter about attendance against the list of children who wait for help.', who: 'Attendance team' },
    summary: 'No letter about attendance is sent while your child waits for help. When a tutor must come is decided next time.',
  },
  {
    notes: [
      'Fourteen courses cost more than there is. Three can start this year.',
      'Lunchtime staff are alone with sixty children and were never asked.',
      'Young people want to teach a part, and to be paid for it.',
    ],
    questions: ['Do academies have to take part?', 'Can parents sit in on a course?'],
    decision: {
      proposed: 'The first course is for lunchtime staff.',
      words: 'The first course is for lunchtime staff in all schools. Two young people teach a part of it and are paid.',
      options: 'A course for head teachers\nA course for new teachers\nA course for lunchtime staff',
      reasons: 'It is where most children are sent home from. It was also named most by those who could not come.',
    },
    action: { words: 'Book the first ten schools for the course.', who: 'Director of inclusion' },
    summary: 'Lunchtime staff in all schools are trained first. Young people teach a part of it.',
  },
  {
    notes: [
      'Six of twenty pages were more than a year old.',
      'Parents looked for short breaks and found them under “leisure”.',
      'The phone number stands at the end of each page. It must be at the top.',
    ],
    questions: ['Who checks the pages of health?', 'Can we tell you on the page that something is wrong?'],
    decision: {
      proposed: 'Pages that nobody checked for a year are taken down.',
      words: 'A page that nobody checked for a year is taken down, and its address says where to ask.',
      options: 'Mark old pages\nTake old pages down\nLeave them and check them one by one',
      reasons: 'A wrong number costs a family a week. It was weighed that some pages will be missing for a while.',
    },
    action: { words: 'Put the phone number at the top of every page.', who: 'Web team' },
    summary: 'Each page shows when it was checked. Old pages are gone. The phone number is at the top.',
  },
  {
    notes: [
      'One decision was followed from the first paper to the letter: nineteen days and five people.',
      'Nobody in the panel had read the report that the parents sent.',
      'The letter gave one reason. The panel had talked of four.',
    ],
    questions: ['Can we see what the panel has read?', 'Why does the letter not name all the reasons?'],
    decision: {
      proposed: 'Each letter gives all reasons and lists what was read.',
      words: 'Each letter gives all reasons for the decision and lists what the panel has read.',
      options: 'A longer letter\nA call before the letter\nAll reasons, and a list of what was read',
      reasons: 'Families said that they cannot answer reasons that they do not know. It takes half an hour more for each letter.',
    },
    action: { words: 'Write the new letter with three groups and try it for a month.', who: 'Panel chair' },
    summary: 'The letter after a panel gives you every reason, and a list of what they read. You can answer each of them.',
  },
  {
    notes: [
      'Twelve schools wrote down 212 early ends of a day in a term. Before, there were none in the books.',
      'Parents were told that it was their choice. Many did not know that they could say no.',
      'Officers now visit where it is three times in a month.',
    ],
    questions: ['What can we say when the school rings at noon?', 'Is the young person asked each time?'],
    decision: {
      proposed: 'Every early end of a day is told to the council.',
      words: 'Schools tell the council of every early end of a day, with the reason, by the end of the week.',
      options: 'Ask schools once a term\nAsk schools each week\nAsk only where a parent complains',
      reasons: 'Once a term is too late to help a child. Schools said that each week is possible.',
    },
    action: { words: 'Write half a page on what a parent can say when the school rings.', who: 'Exclusions officer' },
    summary: 'When a school sends your child home early it must write it down and tell us. You can say no.',
  },
]

/** Put to the vote at every second meeting. */
export const HELD_POLL = {
  question: 'What should be done first?',
  options: ['What is on the paper', 'What families sent in', 'Both at once'],
}

export const DECIDED_BY = [
  { decider: 'Director of children’s services', body: 'Wyrefield County Council', delegation: 'Scheme of delegation, part 3, section 4' },
  { decider: 'Joint commissioning board', body: 'Council and health', delegation: 'Terms of the board, paragraph 12' },
] as const

/** Said against a decision, by the number of the meeting. */
export const AGAINST: Readonly<Record<number, string>> = {
  1: 'We do not agree. A child who runs cannot wait at a road, and asking for an exception puts the work on the parent again.\n\nWe asked for it to be tried on two routes first. That was not done.',
  4: 'A quarter is not enough for the coast. Forty of our members travel longer than an hour each way, and none of the three sites changes that.',
  8: 'Taking a page down leaves nothing. Mark it as old and keep the number on it. Our older members print these pages.',
}

/** What a group wants a line to say, by the number of the meeting, and what became of it. */
export const AMENDED: Readonly<Record<number, { words: string; why: string; answer?: 'accept' | 'decline'; reason?: string }>> = {
  2: {
    words:
      'Half of the plans stayed as they were after a review. Parents said that most stop because nobody has the time to write the draft.',
    why: 'It was a parent who said this, and it is missing.',
    answer: 'accept',
    reason: 'It was said so. The chair remembers it too.',
  },
  7: {
    words: 'Fourteen courses cost more than the council wants to spend. Three can start this year.',
    why: 'It is a choice.',
    answer: 'decline',
    reason: 'The figures of the paper were read out. The group can say beside the line that it does not agree.',
  },
  10: {
    words: 'Twelve schools wrote down 212 early ends of a day in a term. Before, nobody had asked them to.',
    why: 'The books were not empty. Nobody kept one.',
  },
}

/** Why the last item of work was not reached, and what is carried on, by the number of the meeting. */
export const NOT_REACHED: Readonly<Record<number, { reason: string; carried: string }>> = {
  3: { reason: 'The first item took all of the time.', carried: 'Four groups had prepared for it and want to be heard.' },
  10: { reason: 'The speakers of the second item could not stay.', carried: 'It comes first next time.' },
}
/** The meeting at which nothing was decided though it was proposed, and why it goes on. */
export const NOT_DECIDED = {
  number: 6,
  carried: 'Health had no one there who could say how many tutors there are. It is decided next time.',
}
/** How an action of the log stands later, by the number of the meeting; those that are not named here are done. */
export const ACTION_LATER: Readonly<Record<number, { state: 'not_done' | 'open'; reason: string }>> = {
  3: { state: 'not_done', reason: 'The page was written by a parents’ group before us. We link to it instead.' },
  9: { state: 'open', reason: 'Two of three groups have read the draft.' },
  10: { state: 'open', reason: 'The first draft is with two schools.' },
}
/** The meeting whose action became one of the plan. */
export const PLANNED = {
  number: 5,
  difference: 'Plans can be checked by the family: hours, who gives them, and from when.',
  first: 'Ten plans are read and the marks are shown.',
}
