/** What an earlier survey held, taken in when the site began: words, titles of themes, how many days before the import they were said. */
export const FROM_BEFORE: [words: string, themes: string[], daysBefore: number][] = [
  ['The form asks for a fax number. A fax number!', ['A local offer that people can use'], 20],
  ['It took us two years to find out that there is a parents’ forum.', ['A local offer that people can use', 'Decided together'], 19],
  ['I would fill in fewer surveys if I saw what came of the last one.', ['Decided together'], 18],
  ['Good school, bad bus.', ['Getting to school and college'], 17],
  ['Our plan has the right words and the wrong school in it.', ['Plans that say what will happen', 'Enough specialist places'], 15],
  ['They were kind on the phone. They could not do anything, but they were kind.', ['Calls and e-mails answered'], 14],
  ['The waiting room has no quiet corner, so we wait in the car.', ['Waiting for autism and other assessments'], 12],
  ['One letter for twins. They are two people.', ['Calls and e-mails answered'], 10],
  ['More than anything I would like a Saturday club within reach.', ['A local offer that people can use'], 8],
  ['Nobody told us that the review could be moved to the evening.', ['Reviews that change something'], 6],
  [
    'The new teacher read everything before the first day. It can be done.',
    ['Confident ordinary schools', 'Training that reaches the classroom'],
    4,
  ],
  ['We have moved house twice and each time we began again from nothing.', ['Somebody who knows my child', 'Plans on time'], 2],
]
