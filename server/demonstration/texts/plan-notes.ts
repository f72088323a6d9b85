import type { Brag } from '#app/contract/plan.ts'

/** What owners write beside a rating. */
export const HOW_IT_STANDS: Record<Brag, string[]> = {
  grey: ['We have not begun.'],
  green: [
    'It goes as we wrote it. The second half of the county is next.',
    'On the way. The people whom we need are there, and families have tried the first part.',
    'The first part is in use. We ask families at the end of the month.',
    'As planned. The forum has seen it twice and changed two things.',
  ],
  amber: [
    'It goes slower than we wrote. We have a plan to catch up, and it costs something else.',
    'One of two people for this has left. We have found help until spring.',
    'It works in one half of the county. The other half waits for rooms.',
  ],
  red: [
    'We have not kept the date. We know why, and write here each month what we do about it.',
    'It is late. What we tried first did not work, and we begin again with families at the table.',
  ],
  blue: ['It is done, and the board has accepted the evidence.', 'Done. The evidence is below, and the board has accepted it.'],
}

export const NEXT_STEPS = [
  'Ask twenty families how it is for them.',
  'Bring the figures to the board.',
  'Train the next two teams.',
  'Write to everybody who waits.',
  'Look at it with the forum.',
  'Begin in the second half of the county.',
]
