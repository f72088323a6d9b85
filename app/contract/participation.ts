/** How far people take part, from being told to deciding together. Claimed for each item of an agenda, and asked about afterwards. */
export const LEVELS = ['inform', 'consult', 'engage', 'co_design', 'co_produce'] as const
export type Level = (typeof LEVELS)[number]
export const LEVEL_TITLES: Record<Level, string> = {
  inform: 'Inform',
  consult: 'Consult',
  engage: 'Engage',
  co_design: 'Co-design',
  co_produce: 'Co-produce',
}
/** What is promised with each level: the sentence that stands on the agenda. */
export const LEVEL_PROMISES: Record<Level, string> = {
  inform: 'We tell you what is happening, in plain words. You can ask.',
  consult: 'We ask what you think before it is decided, and tell you what your words changed.',
  engage: 'We talk it through with you, more than once, and your worries and ideas are in the choices.',
  co_design: 'We work out the answer together. Who decides is said before we start.',
  co_produce: 'We share the work and the decision from the first question to the check that it works.',
}
