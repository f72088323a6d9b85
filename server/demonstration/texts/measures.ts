import type { Better } from '#app/contract/measures.ts'

/** A measure of the demonstration with its figures of five quarters, the earliest first; `cases` over how many each is. */
export interface DemonstrationMeasure {
  key: string
  title: string
  counts: string
  unit: string
  better: Better
  baseline: string
  target: string
  source: string
  theme?: string
  values: [number, number, number, number, number]
  cases?: number
}

type Numbers = Pick<DemonstrationMeasure, 'unit' | 'better' | 'baseline' | 'target' | 'values' | 'cases'>
const upTo = (target: number, values: Numbers['values'], cases: number): Numbers => ({
  unit: '%',
  better: 'up',
  baseline: String(values[0]),
  target: String(target),
  values,
  cases,
})
const downTo = (target: number, unit: string, values: Numbers['values'], cases?: number): Numbers => ({
  unit,
  better: 'down',
  baseline: String(values[0]),
  target: String(target),
  values,
  ...(cases ? { cases } : {}),
})
const measure = (key: string, title: string, counts: string, numbers: Numbers, source: string, theme?: string): DemonstrationMeasure => ({
  key,
  title,
  counts,
  ...numbers,
  source,
  ...(theme ? { theme } : {}),
})

const EHC = 'The EHC team, each quarter'
const HEALTH = 'Waiting lists of the trust, on the last day of the quarter'
const SCHOOLS = 'What schools send in, each quarter'
const ASKED = 'A short survey of families, each quarter'

/** Twenty measures: some get better, some do not, and one gets worse. */
export const MEASURES: DemonstrationMeasure[] = [
  measure(
    'plans-on-time',
    'New plans within 20 weeks',
    'Of new plans in the quarter, those finished within 20 weeks',
    upTo(60, [31, 34, 33, 41, 46], 210),
    EHC,
    'ehc-timeliness',
  ),
  measure(
    'decisions-on-time',
    'Decisions within 6 weeks',
    'Of requests for an assessment, those decided within 6 weeks',
    upTo(95, [71, 76, 80, 84, 88], 240),
    EHC,
    'ehc-timeliness',
  ),
  measure(
    'advice-on-time',
    'Advice from health within 6 weeks',
    'Of pieces of advice that were asked for, those that came within 6 weeks',
    upTo(90, [52, 49, 55, 58, 57], 190),
    HEALTH,
    'ehc-timeliness',
  ),
  measure(
    'plan-quality',
    'Plans found good',
    'Of plans that were read for quality, those found good or better',
    upTo(80, [44, 48, 47, 53, 58], 30),
    'Audit of plans, each quarter',
    'plan-quality',
  ),
  measure(
    'reviews-on-time',
    'Reviews held within 12 months',
    'Of reviews due in the quarter, those held in time',
    upTo(95, [58, 63, 70, 77, 82], 610),
    EHC,
    'annual-reviews',
  ),
  measure(
    'real-answers',
    'Real answers within 5 working days',
    'Of calls and e-mails, those answered in substance within 5 working days',
    upTo(90, [48, 55, 68, 79, 91], 1900),
    'The customer service system',
    'communication',
  ),
  measure(
    'named-contact',
    'Families with a named caseworker',
    'Of families of a child with a plan, those who have a name',
    upTo(100, [61, 57, 64, 66, 71], 3400),
    EHC,
    'named-contact',
  ),
  measure(
    'answers-days',
    'Days to an answer',
    'Median of working days from what was said to the answer',
    downTo(20, 'days', [34, 31, 28, 24, 22], 90),
    'This website',
    'transparency',
  ),
  measure(
    'appeals',
    'Appeals',
    'Appeals that were registered in the quarter',
    downTo(20, '', [38, 41, 36, 33, 30]),
    'The tribunal',
    'transparency',
  ),
  measure(
    'tribunal',
    'Appeals decided for the family',
    'Of appeals that were decided, those for the family in part or whole',
    downTo(50, '%', [96, 97, 95, 96, 94], 28),
    'The tribunal',
    'transparency',
  ),
  measure(
    'autism-wait',
    'Wait for an autism assessment',
    'Median weeks of those who wait on the last day',
    downTo(40, 'weeks', [61, 63, 66, 68, 67], 1240),
    HEALTH,
    'autism-waits',
  ),
  measure(
    'autism-told',
    'Families who wait and were told where they stand',
    'Of families who wait, those who got a message in the quarter',
    upTo(100, [12, 14, 48, 83, 96], 1240),
    HEALTH,
    'autism-waits',
  ),
  measure(
    'therapy-wait',
    'Wait for speech and language therapy',
    'Median weeks of those who wait on the last day',
    downTo(18, 'weeks', [29, 27, 28, 25, 24], 520),
    HEALTH,
    'workforce-training',
  ),
  measure(
    'training',
    'Staff of ordinary schools who were trained',
    'Of teaching staff, those with at least a day in the last 12 months',
    upTo(80, [36, 41, 47, 55, 61], 4100),
    SCHOOLS,
    'workforce-training',
  ),
  measure(
    'suspensions',
    'Suspensions of children with SEND',
    'Suspensions in the quarter',
    downTo(200, '', [312, 341, 298, 287, 301]),
    SCHOOLS,
    'exclusions',
  ),
  measure(
    'out-of-school',
    'Children not in full-time school',
    'Children with SEND without full-time school on the last day',
    downTo(100, 'children', [214, 221, 209, 198, 187]),
    SCHOOLS,
    'out-of-school',
  ),
  measure(
    'college-start',
    'A place in college known by May',
    'Of young people who leave school, those whose place was known by then, as last counted',
    upTo(95, [68, 68, 74, 74, 81], 260),
    'The college and the schools',
    'specialist-places',
  ),
  measure(
    'local-offer-found',
    'Found it on the local offer',
    'Of visitors who were asked, those who found what they looked for',
    upTo(75, [39, 44, 52, 57, 63], 140),
    'The question on the website',
    'local-offer',
  ),
  measure(
    'say-in-decisions',
    'Families who had a say',
    'Of families asked, those who say that they had a say in decisions',
    upTo(60, [22, 25, 24, 29, 33], 160),
    ASKED,
    'co-production',
  ),
  measure(
    'transport-answers',
    'Answers about transport in time',
    'Of requests for transport, those answered within 20 working days',
    upTo(95, [64, 71, 69, 78, 80], 330),
    'The transport team',
    'transport',
  ),
]
