import type { Tools } from '../tools.ts'
import { feelingActions } from './felt.ts'
import { actionReading } from './read-action.ts'
import { planReading } from './read-plan.ts'

/** The action plan: made, agreed, held to, felt, and read. */
export function planService(tools: Tools) {
  return { ...planReading(tools), ...actionReading(tools), ...feelingActions(tools) }
}
