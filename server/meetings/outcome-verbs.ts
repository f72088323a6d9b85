import type { Tools } from '../tools.ts'
import { loggingActions } from './action-log.ts'
import { atAfter } from './at-after.ts'
import { carryingOn } from './carry.ts'
import { deciding } from './decisions.ts'
import { keepingMinutes } from './minutes.ts'
import { minutesFiles } from './minutes-file.ts'
import { minutesReading } from './minutes-reading.ts'
import { outcomesAtDesk } from './outcome-desk.ts'
import { outcomeReading } from './outcome-reading.ts'

/** What becomes of a meeting: decisions with dissent, its log of actions, and what goes on at the next one. */
export function outcomeVerbs(tools: Tools) {
  const work = atAfter(tools)
  const { outcomesOf, ...reading } = outcomeReading(tools)
  const reads = minutesReading(tools)
  return {
    ...deciding(work),
    ...loggingActions(tools, work),
    ...carryingOn(tools, work),
    ...keepingMinutes(tools, work),
    ...reads,
    ...minutesFiles(tools, { ...reads, ...reading }),
    ...reading,
    ...outcomesAtDesk(tools, { outcomesOf }),
  }
}
