import type { Lines } from './line.ts'

/** Being answered, knowing whom to ask, finding things, and being asked. */
export const TALKING: Lines = {
  communication: {
    concern: [
      'Nobody phones back. I have left {times} messages.',
      'Every e-mail gets the same automatic answer and then silence.',
      'I send one question and get an answer to a different one, four weeks later.',
      'They only ring when I am at work and never leave a number.',
    ],
    experience: [
      'I was on hold for {hours} with {child} shouting in the background. Then the line went dead.',
      'I write everything down now: date, time, what was said. It is the only way.',
      'The post said one thing, the e-mail another and the phone call a third.',
      'I cried in the car after the phone call, and then I rang again.',
      'Somebody rang on a Friday to say sorry for the wait. It took two minutes and it changed my week.',
    ],
    question: [
      'How long should an answer take? If I knew, I would stop checking my phone at night.',
      'Is there one address that is really read?',
    ],
    idea: [
      'Answer within five working days even if the answer is "we do not know yet".',
      'Let us choose: text, call or letter. My hands do not work well enough to type.',
      'Please write letters so that my mother can read them too. She brings up three of ours.',
    ],
    praise: [
      'The new duty line picked up after four rings and the person knew what to do.',
      'Had a call back the same day. First time in three years. Thank you.',
    ],
  },
  'named-contact': {
    concern: [
      'We are on our {times} caseworker. Each one starts at the beginning.',
      'The person who knew {child} left and nobody told us.',
      'There is no name on the letter, only "the team".',
      'I tell our story again and again to people who will be gone by spring.',
    ],
    experience: [
      'For one year we had the same lady and everything worked. Then she moved on.',
      'I met our new caseworker by accident, at a meeting about something else.',
      'When young people move to the 16-to-25 team the file moves and the knowledge does not.',
      'I asked who our contact is. The answer was a link to a page.',
    ],
    question: [
      'Who is the contact for a child who has a plan but no problem this week?',
      'What happens when a caseworker is off sick for months?',
    ],
    idea: [
      'When somebody leaves, let them ring us once and hand us over. Ten minutes.',
      'One page about the child that goes to every new person, checked by the family.',
      'Put caseworkers with schools and not with letters of the alphabet.',
    ],
    praise: [
      'Our caseworker came to the house, sat on the floor and played trains. Now she knows {him}.',
      'She remembered that {child} hates the bell. It is a small thing and it is everything.',
    ],
  },
  'local-offer': {
    concern: [
      'The website lists groups that closed years ago.',
      'I search for "swimming" and get a policy from the transport department.',
      'Everything is a download. I am doing this on a phone with a cracked screen.',
      'There is nothing on it for young people over eighteen.',
      'It is not written for us. I had to look up half of the words.',
    ],
    experience: [
      'I found out about short breaks from a stranger in a queue, not from the local offer.',
      'I printed the list and rang all eleven numbers. Four of them answered.',
      'The page about deaf children had no sign language on it. I mean really.',
      'We followed the link for the sensory room and it led to a page for staff.',
    ],
    question: ['Who keeps the local offer up to date and when was it last checked?', 'Can I see only what is within {miles} miles of us?'],
    idea: [
      'Show a date on each entry: "we rang them on". I would trust it then.',
      'Ask ten parents to look for ten things and watch where they get stuck.',
      'Put a paper copy in the library and at the doctor’s. Not all of us are online.',
    ],
    praise: [
      'The new map with holiday clubs is very good. We found one ten minutes away.',
      'Large letters and easy read, at last. {Child} could use it alone.',
    ],
  },
  'co-production': {
    concern: [
      'They ask us when it is decided already and call it a consultation.',
      'Meetings are at eleven in the morning. Who do they think is free then?',
      'I gave two hours of my life to the workshop and never heard what came of it.',
      'It is always the same five parents because the rest of us are too tired to travel.',
    ],
    experience: [
      'I went to the parents’ evening about the plan. There were more officers than parents.',
      'They changed the form after we showed them how it feels to fill it in. That was a good day.',
      'I said one thing at the meeting and it was in the minutes as something else.',
      'We sat in small groups and the chair came round to each. I could talk for once.',
    ],
    question: [
      'What became of the ideas that families gave in {month}?',
      'Could a young person be on the group that chooses the new transport firm?',
    ],
    idea: [
      'Pay people for their time, and the babysitter too.',
      'Hold one in three meetings online in the evening, with the camera off if we like.',
      'Say at the start what can still be changed and what cannot. We are grown-ups.',
      'Let families write the first draft once and let officers comment on it.',
    ],
    praise: [
      'For the first time I saw my own sentence in a council paper.',
      'The forum got us a seat at the table and it was not just for show.',
    ],
  },
}
