import type { FeltVerdict } from '#app/contract/felt.ts'
import type { Brag, PlanKind } from '#app/contract/plan.ts'

/** The five organisations that own actions. */
export type OwnerKey = 'council' | 'icb' | 'trust' | 'schools' | 'college'

/** An action of the demonstration, and how it stands on the day on which the demonstration is made. */
export interface DemonstrationAction {
  by: OwnerKey
  /** The accountable role. */
  owner: string
  title: string
  want: string
  difference: string
  /** What is there after three months. */
  first: string
  /** The key of its measure. */
  measure: string
  /** Where it stands; `dropped` with the reason in `why`. */
  stands: Brag | 'dropped'
  felt: FeltVerdict
  /** Due so many months after the plan starts; 12 unless it says so. */
  due?: number
  /** Why its date was moved, each time. */
  slips?: string[]
  /** Nobody has told how it stands for more than thirty days. */
  silent?: true
  why?: string
}

export interface DemonstrationPriority {
  title: string
  about?: string
  themes: string[]
  actions: DemonstrationAction[]
}

/** A plan of the demonstration. A finding names its priority by the place in the list, from 0. */
export interface DemonstrationPlan {
  key: 'before' | 'review' | 'now' | 'next'
  kind: PlanKind
  title: string
  about: string
  source: string
  findings: [words: string, priority: number][]
  priorities: DemonstrationPriority[]
}
