import type { AnswerKind } from '#app/contract/impact.ts'

/** An answer of the demonstration. `inDays` is how long after it is given something is to be done or found out. */
export interface DemonstrationAnswer {
  kind: AnswerKind
  partOf?: true
  themes: string[]
  by: 'council' | 'icb' | 'trust' | 'schools'
  title: string
  said: string
  words: string
  inDays?: number
  whatWouldChange?: string
  passedTo?: string
}

/** In the order of the year. */
export const ANSWERS: DemonstrationAnswer[] = [
  {
    kind: 'looking_into',
    themes: ['communication'],
    by: 'council',
    title: 'Why nobody phones back',
    said: 'Messages are left and nobody rings.',
    words: 'We did not know how many calls are lost, so we have begun to count them. We will say here what we find and what we change.',
    inDays: 40,
  },
  {
    kind: 'did',
    themes: ['local-offer'],
    by: 'council',
    title: 'Dead entries are off the local offer',
    said: 'Groups are listed that closed long ago.',
    words:
      'Two people rang every entry. A third of them were wrong. Those are gone or mended, and each entry now shows the day on which somebody checked it.',
  },
  {
    kind: 'cannot',
    themes: ['transport'],
    by: 'council',
    title: 'A driver of one’s own for each child',
    said: 'A new driver every week is too much for many children.',
    words:
      'We cannot give each child a driver of their own: there are not enough drivers in the county and the law on working hours ends a shift in the middle of the afternoon run.',
    whatWouldChange:
      'A longer contract, which comes up next year. We have asked for the same crew on a route to be part of it, and two parents will read the offers with us.',
  },
  {
    kind: 'will_by',
    themes: ['ehc-timeliness'],
    by: 'council',
    title: 'A message at week six, twelve and sixteen',
    said: 'Families hear nothing between the yes and the plan.',
    words:
      'From the date below everybody who waits for a plan gets a text at week six, twelve and sixteen that says where it is and, if it will be late, why.',
    inDays: 60,
  },
  {
    kind: 'got_it_wrong',
    themes: ['annual-reviews'],
    by: 'council',
    title: 'Letters that said "no change"',
    said: 'Changes agreed at the review were missing in the letter.',
    words:
      'You were right and we were wrong. A template was filled in before the notes were read. We have stopped using it, and have read the last year’s letters again. Whoever had a wrong one gets a new one and a call.',
  },
  {
    kind: 'wrong_body',
    themes: ['cost-to-families'],
    by: 'council',
    title: 'Help with the cost of hospital visits',
    said: 'Driving to hospital every week costs more than families have.',
    words:
      'The scheme for the cost of getting to hospital is run by the health service and not by us. We have passed on what you said, without names, and they will answer here.',
    passedTo: 'NHS Wyrefield and Tarn Integrated Care Board',
  },
  {
    kind: 'did',
    themes: ['mainstream-inclusion', 'workforce-training'],
    by: 'schools',
    title: 'Calm rooms in six schools',
    said: 'A corridor is not support.',
    words:
      'Six of our schools have made a calm room that is not used for punishment. Each has one adult who knows what helps. Children drew the plans.',
  },
  {
    kind: 'looking_into',
    themes: ['autism-waits'],
    by: 'icb',
    title: 'Telling families their place in the list',
    said: 'Nobody can say how many are in front of us.',
    words:
      'We want to send everybody who waits their place in the list every three months. We are finding out whether the system can do it and whether it would be right for those whose need is urgent.',
    inDays: 70,
  },
  {
    kind: 'will_by',
    partOf: true,
    themes: ['named-contact'],
    by: 'council',
    title: 'A hand-over call when a caseworker leaves',
    said: 'People who knew our child leave without a word.',
    words:
      'When a caseworker leaves, they will ring each family with the person who comes next. This begins with children who move to another school this year.',
    inDays: 45,
  },
  {
    kind: 'cannot',
    themes: ['specialist-places'],
    by: 'council',
    title: 'Places in the old middle school',
    said: 'Use the empty wing, it has a garden and a pool.',
    words:
      'We looked at it with a builder. The roof and the stairs would cost more than a new base, and it could not open for three years.',
    whatWouldChange:
      'Money for buildings from the government. We have asked for it twice. Until then we put bases into schools that are open.',
  },
  {
    kind: 'did',
    themes: ['communication'],
    by: 'council',
    title: 'A duty line that is answered',
    said: 'On hold, then cut off.',
    words:
      'We counted: four calls in ten were lost. Since this month two people do nothing else between half past eight and five. Nine calls in ten are now answered by a person.',
  },
  {
    kind: 'got_it_wrong',
    themes: ['out-of-school'],
    by: 'council',
    title: 'Letters about fines to families who wait for help',
    said: 'We get threats while we wait.',
    words:
      'Those letters should not have gone to you. Two of our teams did not speak with each other. Now no letter is sent to a family that waits for tuition or a place, and whoever was fined gets the money back.',
  },
  {
    kind: 'will_by',
    themes: ['plan-quality'],
    by: 'council',
    title: 'Plans with numbers in them',
    said: 'Access to this, opportunities for that.',
    words:
      'Every new plan will say who does what, how often and for how long. A group of four parents and two SENCOs reads ten plans each month and tells us where we have not kept to it.',
    inDays: 50,
  },
  {
    kind: 'looking_into',
    themes: ['exclusions'],
    by: 'schools',
    title: 'Being sent home without it being written down',
    said: 'It happens at lunch and is recorded nowhere.',
    words:
      'We have asked each head how often it happens. If a child is sent home it is an exclusion and must be written down. We will publish the number.',
    inDays: 60,
  },
  {
    kind: 'did',
    themes: ['transport'],
    by: 'council',
    title: 'The same crew for a route',
    said: 'Children cannot cope with strangers.',
    words:
      'On thirty-one routes the same driver and escort now stay for the whole term. The others follow when their contract ends. Families get a picture of the crew the evening before.',
  },
  {
    kind: 'wrong_body',
    themes: ['transparency'],
    by: 'council',
    title: 'Notes of the hospital panel',
    said: 'It was a health decision, then nobody’s.',
    words:
      'The decision that you ask about is made by the community health trust. We have passed it on and asked them to say here how it is made.',
    passedTo: 'Wyrefield Community Health NHS Trust',
  },
  {
    kind: 'did',
    themes: ['transparency'],
    by: 'trust',
    title: 'How our panel decides',
    said: 'Nobody can say who decides and how.',
    words:
      'It was passed to us by the council. Who sits on our panel, when it meets, and by what it decides now stand on one page. Letters give the reason and what would have to be different.',
  },
  {
    kind: 'will_by',
    themes: ['co-production'],
    by: 'council',
    title: 'Meetings in the evening, and paid',
    said: 'Eleven in the morning is no time for parents.',
    words:
      'One meeting in three will be online in the evening. Whoever takes part gets vouchers for their time and the cost of somebody to sit with the children.',
    inDays: 35,
  },
  {
    kind: 'cannot',
    themes: ['cost-to-families'],
    by: 'council',
    title: 'Paying for private reports from earlier years',
    said: 'We paid for what we were owed.',
    words:
      'We cannot pay back every private report: the money would have to come out of the support of other children this year. Where an ombudsman or a tribunal finds that we should have asked for it, we pay.',
    whatWouldChange: 'If we are late today: tell us, and we will pay for the report that we should have asked for.',
  },
  {
    kind: 'did',
    partOf: true,
    themes: ['autism-waits'],
    by: 'icb',
    title: 'Your place in the list, every three months',
    said: 'It is the not knowing that wears us out.',
    words:
      'The first letters have gone to everybody who has waited for more than a year. They say how many are in front of you and what you can use meanwhile. The rest follow in spring.',
  },
  {
    kind: 'looking_into',
    themes: ['mainstream-inclusion'],
    by: 'schools',
    title: 'Uniform for children who cannot bear seams',
    said: 'It would cost nothing.',
    words:
      'You are right that it would cost nothing. Governors decide about uniform, school by school. We have asked all of them and will list here what each one says.',
    inDays: 45,
  },
  {
    kind: 'got_it_wrong',
    themes: ['ehc-timeliness'],
    by: 'council',
    title: 'The clock that was "paused"',
    said: 'Nobody told us, and it is not allowed.',
    words:
      'There is no pause in the law and we should not have used the word. Those plans were late and we count them as late now. The figures of last year have been corrected on this site.',
  },
  {
    kind: 'did',
    themes: ['workforce-training'],
    by: 'council',
    title: 'Parents and young people teach a part of every course',
    said: 'Let those who know teach it.',
    words: 'Since January no course of ours is held without a young person or a parent. They are paid as every other trainer is.',
  },
  {
    kind: 'will_by',
    themes: ['specialist-places'],
    by: 'council',
    title: 'Two new bases in ordinary schools',
    said: 'There is no place within reach.',
    words:
      'Two bases of twelve places each open on the date below, one for autistic children and one for children who use signs. Who goes there is decided by need, with the families, from autumn.',
    inDays: 200,
  },
  {
    kind: 'wrong_body',
    themes: ['exclusions', 'workforce-training'],
    by: 'council',
    title: 'A school that is its own trust',
    said: 'The rule about shouting breaks our children.',
    words:
      'A rule of behaviour is made by the school and its trust. We may not change it. We have passed on what you said and offered our training to all of its staff.',
    passedTo: 'Stonecrop Learning Trust',
  },
  {
    kind: 'did',
    themes: ['annual-reviews'],
    by: 'council',
    title: 'A list of reviews that are overdue',
    said: 'Nobody seems to know who waits for a review.',
    words: 'There is such a list now, and somebody who works through it: 214 in spring, 61 today. The number is published each month.',
  },
  {
    kind: 'will_by',
    themes: ['out-of-school'],
    by: 'council',
    title: 'A quiet online class',
    said: 'For those who cannot leave the house yet.',
    words:
      'A class of eight with two teachers begins on the date below, mornings only, camera off if they like. Ten families helped us to plan it.',
    inDays: 40,
  },
  {
    kind: 'cannot',
    themes: ['named-contact'],
    by: 'council',
    title: 'One caseworker from two to twenty-five',
    said: 'We tell our story again and again.',
    words: 'We cannot promise the same person for so long: people move on, and we would be promising what we cannot keep.',
    whatWouldChange:
      'More posts that are not for one year only. Until then the page about your child, checked by you, goes to each new person before they ring.',
  },
  {
    kind: 'looking_into',
    themes: ['plan-quality', 'co-production'],
    by: 'council',
    title: 'Families write the first draft',
    said: 'Turn it round for once.',
    words:
      'We like the idea and are trying it with six families and their schools. We will tell everybody how it went, also if it did not work.',
    inDays: 50,
  },
  {
    kind: 'got_it_wrong',
    themes: ['local-offer'],
    by: 'council',
    title: 'A page about deaf children without sign language',
    said: 'I mean, really.',
    words:
      'That should not have happened. The page has been taken down, and a new one is being made with deaf young people. Until then there is a film in sign language that says how to reach us.',
  },
  {
    kind: 'will_by',
    themes: ['communication', 'transparency'],
    by: 'council',
    title: 'An answer in five working days',
    said: 'Even if the answer is that you do not know yet.',
    words:
      'From the date below every message is answered within five working days, by a person. How often we keep to it will stand on this site each month.',
    inDays: 30,
  },
  {
    kind: 'did',
    themes: ['transport', 'co-production'],
    by: 'council',
    title: 'Routes planned round a map with families',
    said: 'We know the roads.',
    words: 'Sixteen families planned next year’s routes with us in two evenings. Eleven routes are shorter. We will do it every spring.',
  },
]
