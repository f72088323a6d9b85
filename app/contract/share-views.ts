/** Who was heard in a meeting, by group: never who. */
export interface SpeakingShareView {
  /** In seconds; `sentIn`: what was read out for those who are not there. */
  present: number
  sentIn: number
  /** Each group, the one heard most first. */
  groups: { who: string; seconds: number; turns: number }[]
}
