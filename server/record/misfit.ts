/** The first thing in the record that does not fit: what it is, where it stands, and one sentence for a person. */
export type Misfit = { fits: false; what: 'leaf' | 'position' | 'entry' | 'head' | 'content'; where: string; sentence: string }

/** What was looked at, in numbers, when everything fits. */
export type Fits<Figures> = { fits: true } & Figures

export const misfit = (what: Misfit['what'], where: string, sentence: string): Misfit => ({ fits: false, what, where, sentence })
