const line = 'fill="none" stroke="currentColor"'
const frame = `<rect x="2.5" y="2.5" width="19" height="19" rx="2.5" ${line} stroke-width="2"/>`
const ring = `<circle cx="12" cy="12" r="9.5" ${line} stroke-width="2"/>`

/** Every mark, drawn in a square of 24. Families' marks are round, services' marks are square, forums' are diamonds. */
export const symbols = {
  family: '<circle cx="12" cy="12" r="8" fill="currentColor"/>',
  'family-open': `<circle cx="12" cy="12" r="7" ${line} stroke-width="2.5"/>`,
  service: '<rect x="4" y="4" width="16" height="16" rx="2" fill="currentColor"/>',
  forum: '<path d="M12 2.5 21.5 12 12 21.5 2.5 12z" fill="currentColor"/>',
  later: `<circle cx="12" cy="12" r="7" ${line} stroke-width="2.5" stroke-dasharray="3.4 3.9" stroke-linecap="round"/>`,
  done: '<rect x="2.5" y="2.5" width="19" height="19" rx="2.5" fill="currentColor"/><path class="s-gap" d="m7 12.4 3.4 3.3L17 8.6" fill="none" stroke-width="2.6"/>',
  doing: `${frame}<path d="M7 12h9m-4-4 4.2 4L12 16" ${line} stroke-width="2.2"/>`,
  part: `${frame}<path d="M3 3h9v18H3z" fill="currentColor"/>`,
  finding: `${frame}<path d="M6.5 12H9m1.75 0h2.5M15 12h2.5" stroke="currentColor" stroke-width="2.5"/>`,
  cannot: `${frame}<path d="M7 12h10" stroke="currentColor" stroke-width="3"/>`,
  'passed-on': `${frame}<path d="M12 18V6.5M8 10l4-4 4 4" ${line} stroke-width="2.2"/>`,
  wrong: `${frame}<path d="M16.5 16v-3a3 3 0 0 0-3-3H8m3-3.2L7.6 10l3.4 3.2" ${line} stroke-width="2.2"/>`,
  gone: `<rect x="2.5" y="2.5" width="19" height="19" rx="2.5" ${line} stroke-width="2" stroke-dasharray="3 3"/>`,
  stop: '<path d="M8 2.5h8L21.5 8v8L16 21.5H8L2.5 16V8z" fill="currentColor"/><path class="s-gap" d="M12 6.5v7m0 2V18" stroke-width="2.6"/>',
  warning: `<path d="M12 3 22 20.5H2z" ${line} stroke-width="2" stroke-linejoin="round"/><path d="M12 9.5v5.2m0 1.4v2" stroke="currentColor" stroke-width="2.2"/>`,
  tick: `${ring}<path d="m7.5 12.4 3.2 3L16.5 9" ${line} stroke-width="2.4"/>`,
  help: `${ring}<path d="M12 6.5v7m0 2v2.3" stroke="currentColor" stroke-width="2.4"/>`,
  'felt-most': `${ring}<circle cx="12" cy="12" r="6" fill="currentColor"/>`,
  'felt-some': `${ring}<path d="M12 6a6 6 0 0 0 0 12z" fill="currentColor"/>`,
  'felt-not': ring,
  'felt-few': `<circle cx="12" cy="12" r="9.5" ${line} stroke-width="2" stroke-dasharray="2.5 3.5"/>`,
  eye: `<path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" ${line} stroke-width="2"/><circle cx="12" cy="12" r="3" fill="currentColor"/>`,
  shut: `<rect x="4.5" y="10.5" width="15" height="10.5" rx="2" ${line} stroke-width="2"/><path d="M8 10V7.5a4 4 0 0 1 8 0V10" ${line} stroke-width="2"/>`,
  post: `<path d="M3 6h18v12.5H3zM3.5 6.5 12 13l8.5-6.5" ${line} stroke-width="2" stroke-linejoin="round"/>`,
  sync: `<path d="M20 12a8 8 0 1 1-2.6-5.9M20.5 3v4.5H16" ${line} stroke-width="2.2"/>`,
  off: `<circle cx="12" cy="12" r="9.5" ${line} stroke-width="2" stroke-dasharray="3 3"/><path d="M6 18 18 6" stroke="currentColor" stroke-width="2.4"/>`,
}

/** The name of a mark. */
export type IconName = keyof typeof symbols
