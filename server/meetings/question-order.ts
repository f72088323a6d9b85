/** How a question stands: how many people and how many groups want it answered, and on how many pages it was shown. */
export interface QuestionStanding {
  id: string
  support: number
  groups: number
  seen: number
}

/**
 * The order in which questions are shown. Every second place goes to the question that was shown least, so that a late one is found too;
 * the others go to those that most want answered of all who saw it, (support + 1) / (seen + 3), in turn by people and by groups, so that
 * one large group does not fill the list. Where two are alike the id decides, which says nothing.
 */
export function questionOrder(questions: readonly QuestionStanding[]): string[] {
  const rate = (support: number, seen: number) => (support + 1) / (seen + 3)
  const byPeople = sorted(questions, (one) => -rate(one.support, one.seen))
  const byGroups = sorted(questions, (one) => -rate(one.groups, one.seen))
  const leastSeen = sorted(questions, (one) => one.seen)
  const turns = [byPeople, leastSeen, byGroups, leastSeen]
  const order = new Set<string>()
  for (let turn = 0; order.size < questions.length; turn += 1) {
    const next = turns[turn % turns.length]!.find((id) => !order.has(id))
    if (next) order.add(next)
  }
  return [...order]
}

function sorted(questions: readonly QuestionStanding[], by: (one: QuestionStanding) => number): string[] {
  return [...questions].sort((a, b) => by(a) - by(b) || (a.id < b.id ? -1 : 1)).map(({ id }) => id)
}
