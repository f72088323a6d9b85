import type { Moment } from '../ids.ts'
import type { ThemeLink } from '../threads.ts'
import type { SurveyDefinition } from './definition.ts'
import type { PathsView } from './paths.ts'

/** One survey of an area for whoever makes surveys there. */
export interface SurveyLineView {
  ref: string
  title: string
  questions: number
  /** The number of the last version that was published; 0 when nothing was. */
  version: number
  /** Whether something was changed since. */
  changed: boolean
  madeAt: Moment
}

/** A survey that is being built. */
export interface SurveyAtDeskView {
  ref: string
  definition: SurveyDefinition
  /** Every way through it, and what is wrong with its branches. */
  ways: PathsView
  version: number
  changed: boolean
  themes: ThemeLink[]
}
