import type { DemonstrationPriority } from './plan-shape.ts'

/** Stands on screen with each recommendation that is not known from public papers. */
export const RECONSTRUCTED = 'A reconstruction for this demonstration: the nine recommendations were never listed where we could read them.'

/** The other recommendations of the review. */
export const PRIORITIES_OF_REVIEW_MORE: DemonstrationPriority[] = [
  {
    title: 'R7 A panel that copes, and places that fit',
    about: RECONSTRUCTED,
    themes: ['specialist-places', 'transparency'],
    actions: [
      {
        by: 'council',
        owner: 'Head of SEND',
        title: 'Notes of the panel go to the family within a week',
        want: 'Reasons can be read.',
        difference: 'A no comes with the reason and with what would change it.',
        first: 'A form for the notes is tried for a month.',
        measure: 'appeals',
        stands: 'green',
        felt: 'some',
      },
      {
        by: 'schools',
        owner: 'Director of inclusion',
        title: 'Thirty places in bases for autistic pupils',
        want: 'A place near home.',
        difference: 'Children can walk to school with their brothers and sisters.',
        first: 'Three schools have said yes.',
        measure: 'out-of-school',
        stands: 'amber',
        felt: 'too_few',
      },
    ],
  },
  {
    title: 'R8 Data and records can be trusted',
    about: RECONSTRUCTED,
    themes: ['ehc-timeliness'],
    actions: [
      {
        by: 'council',
        owner: 'Head of data',
        title: 'Every request is written down on the day it comes',
        want: 'The clock starts when the law says so.',
        difference: 'A parent gets a date in writing within two days.',
        first: 'One letter box for all requests.',
        measure: 'plans-on-time',
        stands: 'blue',
        felt: 'most',
        due: 7,
      },
      {
        by: 'icb',
        owner: 'Head of information',
        title: 'Waiting lists are counted in the same way everywhere',
        want: 'Figures that can be compared.',
        difference: 'A family can see how long others waited.',
        first: 'One definition is agreed.',
        measure: 'autism-wait',
        stands: 'green',
        felt: 'too_few',
        silent: true,
      },
    ],
  },
  {
    title: 'R9 A partner from outside helps to change the whole',
    about: 'This one is known from public papers; how it is told here is made up.',
    themes: ['co-production'],
    actions: [
      {
        by: 'council',
        owner: 'Director of children’s services',
        title: 'A partner council looks in twice a year',
        want: 'Somebody tells us what we do not see.',
        difference: 'Families are asked by people who do not work here.',
        first: 'The first visit took place.',
        measure: 'say-in-decisions',
        stands: 'dropped',
        felt: 'too_few',
        why: 'The partner council has ended the agreement. The chair is looking for another one.',
      },
    ],
  },
]
