import type { Lines } from './line.ts'

/** Plans: whether they come, what they say, and whether anybody looks at them again. */
export const PLANS: Lines = {
  'ehc-timeliness': {
    concern: [
      'We asked for an assessment in {month} and have heard nothing for {months}.',
      'Twenty weeks was promised. We are at week {weeks} and still counting.',
      'The draft plan came {months} late and by then {child} had already moved up a year.',
      'They say yes to the assessment and then everything goes quiet.',
      'Every deadline that is ours is firm and every deadline that is theirs is soft.',
      'We were told the plan is "with the team" four times. Which team?',
    ],
    experience: [
      'It took {months} from the day we asked to the day {child} had a plan in {his} hand.',
      'I put the dates on the kitchen wall. They missed all but one.',
      'The final plan arrived the week after school broke up, so nothing was set up for September.',
      'We only got an answer because somebody at a coffee morning told me which date to quote.',
      'I rang in week {weeks} and was told the clock had been "paused". Nobody had told us.',
      '{Child} started a new school with no plan at all because ours was still waiting for a signature.',
    ],
    question: [
      'How many plans are finished inside the twenty weeks now, and where can I see that?',
      'If it is going to be late, can somebody tell us before the date and not after?',
    ],
    idea: [
      'Put a simple tracker online like a parcel, so that we can see where the plan is without ringing.',
      'Send a text at week six, twelve and sixteen. Just one line. It would stop half the phone calls.',
    ],
    praise: [
      'Ours came in nineteen weeks. I nearly fell off the chair. Whoever did that, thank you.',
      'The second child went much quicker than the first. Something has changed for the better.',
    ],
  },
  'plan-quality': {
    concern: [
      'The plan says "access to" this and "opportunities for" that. Nothing in it can be counted.',
      'Half of the plan is about another child. The wrong name was still in section F.',
      'It says speech therapy "as required". Required by whom?',
      'What I said about {child} was cut down to one line and it is not even what I said.',
      'The plan was written for a child of four and {child} is {age} now.',
    ],
    experience: [
      'I read the whole plan to {child} and {he} asked who it was about.',
      'School told us they cannot do what the plan says because the plan does not say how often.',
      'We paid attention to every word in it because one vague word cost us a year of help.',
      'The targets were the same three targets as in {month} two years ago.',
      'The report says twenty minutes each day. In the plan it became "regular".',
      'We had to ask four times before the drinking and eating advice was put into the plan.',
    ],
    question: [
      'Who checks a plan before it goes out? Does somebody read it as a parent would?',
      'Can the health part say who will do it and how often, the same as the school part?',
    ],
    idea: [
      'Have a parent read a handful of plans with the names taken out each month, and say which parts mean nothing.',
      'Write on the first page what a good day looks like for this child. It would help every new adult.',
    ],
    praise: [
      'The new plan has hours, names of jobs and dates in it. For the first time I can hold it up and say: this.',
      'The one-page picture of {child} at the front is so good that we give it to everybody.',
    ],
  },
  'annual-reviews': {
    concern: [
      'The review was held in {month} and the new plan has still not come.',
      'Nobody from the council came to the review and nobody wrote to say sorry.',
      'We agreed changes round the table and the letter said "no change".',
      'There has been no review for {child} in nearly two years.',
    ],
    experience: [
      'We got six reports the night before the review. I read them in the bath at midnight.',
      'Eight professionals and me. I said what I had practised and my voice shook the whole time.',
      'School did everything right at the review. The paperwork went in and nothing came out.',
      'At the move to high school the review was too late to change anything.',
      'They asked {child} what {he} wants. {He} had drawn it. It was the best bit of the meeting.',
      'The meeting was moved three times and then held on the day I work.',
    ],
    question: [
      'Is there a list of reviews that are overdue, and does anybody work through it?',
      'Can a review be asked for early when everything has changed at home?',
    ],
    idea: [
      'Send papers a fortnight before. Parents cannot answer what they have not read.',
      'Let us send in what we think on a voice note. Not everybody can fill in a form.',
    ],
    praise: [
      'The reviewing officer had read the whole file and it showed. We were done in an hour.',
      'Our review this year ended with dates and names. I have it on the fridge.',
    ],
  },
  transparency: {
    concern: [
      'The panel said no and gave one sentence. I would not return a pair of shoes with so little explanation.',
      'Nobody can tell me who sits on the panel or when it meets.',
      'The letter says "after careful consideration". Of what?',
      'We find out what was decided from school, in the corridor.',
    ],
    experience: [
      'I asked for the notes and {months} later I got a page with most of it blacked out.',
      'Two families on our road asked for the same thing. One got it. Neither knows why.',
      'I was told it was a health decision, then a school decision, then nobody’s decision.',
      'When a person finally explained the reason it made sense. Why was that not in the letter?',
    ],
    question: [
      'What would have to be different for the answer to be yes? That is all I want to know.',
      'Where can we read the criteria that the panel uses?',
      'How much is spent on private placements and how much on support in local schools?',
    ],
    idea: [
      'Publish once a month how many requests the panel had and what it decided, with reasons in plain words.',
      'Put the name of the job, not the person, on every letter, so that we know which door to knock on.',
    ],
    praise: [
      'The new letter gives the reason, what was looked at and what to do next. Keep that.',
      'They shared the figures at the meeting, also the bad ones. I trust them a bit more now.',
    ],
  },
}
