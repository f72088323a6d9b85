import type { Lines } from './line.ts'

/** In school, out of school, and in between. */
export const SCHOOLS: Lines = {
  'mainstream-inclusion': {
    concern: [
      'School says they are "not that sort of school". It is the only school in the village.',
      '{Child} spends most of the day in the corridor with a colouring book.',
      'They send {him} home at lunch and call it a trial. It has been {months}.',
      'The support was there for the inspection week and then it was gone.',
      '{Child} was left out of the trip because of the risk assessment. Nobody asked us.',
    ],
    experience: [
      'One teacher who gets it makes all the difference. Next year we start again.',
      'The class made a quiet corner together and now half of them use it.',
      'They asked me to come in and sit with {him} because there was no one else.',
      'At playtime {he} walks along the fence. That is playtime.',
      'A teaching assistant learned twenty signs over the holiday. I could have hugged her.',
    ],
    question: [
      'Does a school have to say in writing why it cannot take a child?',
      'What help does a small school get when a child needs more than it has?',
    ],
    idea: [
      'Let good schools lend their people to the ones that struggle for half a term.',
      'A plain uniform rule for children who cannot bear seams would cost nothing.',
      'Make the ordinary day calmer: bells, queues, shouting. All children would gain.',
    ],
    praise: [
      'Our little primary has no money and does it all with kindness. It works.',
      'The head rings me with good news. I did not know that was possible.',
    ],
  },
  'specialist-places': {
    concern: [
      'There is no place for {child} within {miles} miles. None.',
      'The special school is full and so is the next one. We are told to "wait and see".',
      'The unit has eight places and there are over thirty names on the list, we hear.',
      'We were offered a place on the other side of the county: {hours} each way in a taxi.',
    ],
    experience: [
      'We looked round four schools. Each said they would love to have {him} and each was full.',
      'Since {child} has had the small class {he} sleeps and eats again.',
      'The school named in the plan told us they had said no. The plan was sent out anyway.',
      'We only got the place because another family moved away. I feel bad about that.',
    ],
    question: [
      'How many places will there be in three years, and for which needs?',
      'When does the new unit open and who decides who goes there?',
    ],
    idea: [
      'Put small bases inside ordinary schools, so that brothers and sisters can walk in together.',
      'Use the empty wing of the old middle school. It has a garden and a pool.',
      'Tell us a year before which schools will have room.',
    ],
    praise: [
      'The new base at the secondary school is the best thing that has happened to us.',
      'Somebody found a place when there was none. I do not know how, but thank you.',
    ],
  },
  'out-of-school': {
    concern: [
      '{Child} has not been in school since {month}. No one comes, no one rings.',
      '{He} can’t go to school. It is not "won’t". Please understand the difference.',
      'We get letters about fines while we wait for help to go back.',
      'A part-time timetable of one hour a day is not an education.',
      'Tuition was promised in {month}. Two lessons came.',
    ],
    experience: [
      'I gave up my job to be at home with {child}. We live on less than half.',
      '{He} does maths at night under the table with a torch, because that is when {he} feels all right.',
      'The tutor came to the library and they talked about engines for an hour. It was the first real lesson this year.',
      'On the school’s list it says "educated off site". The site is our sofa.',
      'When {he} finally went in for one lesson the whole office clapped, and {he} never went back.',
    ],
    question: [
      'How many children in this county are not in school right now, and does anybody know each of them?',
      'Who is responsible when a child is on a school’s list but never there?',
    ],
    idea: [
      'Start with one person, one room and no uniform. Build from there.',
      'Train attendance officers to ask "what would help?" first.',
      'A quiet online class for those who cannot leave the house yet.',
    ],
    praise: [
      'The hospital teacher did more in six weeks than anybody in two years.',
      'A youth worker took {him} fishing. After four weeks {he} asked about school.',
    ],
  },
  exclusions: {
    concern: [
      'Excluded for three days for hiding under a desk.',
      '{Child} was sent home {times} times this term and it is written down nowhere.',
      'They say it is behaviour. It is a fire alarm inside {his} head.',
      'We were told to take {him} out before they had to put {him} out.',
    ],
    experience: [
      'I keep my coat on in the morning because the phone will ring by ten.',
      'The letter said "persistent disruption". The plan said "needs to move about".',
      'After the managed move {he} lasted eight days.',
      'The governors listened and they changed it. I want other parents to know that this can happen.',
      'A place at the pupil unit was found in two days. A place in a class took {months}.',
    ],
    question: [
      'How many of the children who are excluded have special needs or a plan?',
      'May a school ask us to collect a child without calling it an exclusion?',
    ],
    idea: [
      'Before any exclusion, ring somebody who knows the child. Make that the rule.',
      'A room to calm down that is not a punishment room. Paint it another colour, anything.',
    ],
    praise: [
      'The school changed its rule about shouting and there have been no exclusions since {month}.',
      'They kept {him}. It was hard and they kept {him}.',
    ],
  },
  'workforce-training': {
    concern: [
      'The teaching assistants are lovely and nobody has shown them what to do.',
      'The supply teacher had never heard of a social story or of {child}.',
      'Staff were offered the training and only one person from our school went.',
      'A doctor asked me to explain the condition to the student. I am the parent, not the lecturer.',
    ],
    experience: [
      'I was asked to do the epilepsy training myself, with a drawing.',
      'After the course the dinner ladies spoke more quietly. It worked like magic.',
      'The driver had been on the autism course and knew not to touch the seat belt before saying so.',
      'The new SENCO learned on the job. So did we, together.',
    ],
    question: [
      'Which schools have taken up the training and which have not?',
      'Do agency staff get any training before they are alone with our children?',
    ],
    idea: [
      'Let parents and young people teach a part of every course.',
      'One hour for every adult in a school, also the caretaker. They meet the children first.',
      'Film the good lessons and share them between schools.',
    ],
    praise: [
      'Whoever trained the staff at our nursery: it shows, every single day.',
      'The trainers asked {child} to speak. Fifty teachers listened.',
    ],
  },
}
