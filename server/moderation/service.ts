import type { Tools } from '../tools.ts'
import { desk } from './desk.ts'
import { escalations } from './escalations.ts'
import { items } from './item.ts'
import { queues } from './queue.ts'
import { reconciling } from './reconcile.ts'
import { dangerRuling } from './rules.ts'
import { undoing } from './undo.ts'

/** The reading desk, what the safeguarding lead does, and the proof that nothing is lost. */
export function moderationService(tools: Tools) {
  return {
    ...queues(tools),
    ...items(tools),
    ...desk(tools),
    ...undoing(tools),
    ...dangerRuling(tools),
    ...reconciling(tools),
    escalations: escalations(tools),
  }
}
