/** How somebody can react to what is said, without a word. */
export const REACTIONS = ['agree', 'thanks', 'clap', 'slower'] as const
export type Reaction = (typeof REACTIONS)[number]
export const REACTION_WORDS: Record<Reaction, string> = {
  agree: 'I agree',
  thanks: 'Thank you',
  clap: 'Well done',
  slower: 'Too fast for me',
}
/** Signs that every font has, beside the words: an old phone shows no box in their place. */
export const REACTION_SIGNS: Record<Reaction, string> = { agree: '✓', thanks: '♥', clap: '★', slower: '…' }

/** What became of a reaction. */
export type Reacting = { ok: true } | { ok: false; reason: string }

/** What goes on around a meeting just now. Nobody keeps it. */
export interface LiveAround {
  /** How many pages are open, in steps: `none`, `fewer than 10`, `at least 20`. */
  pages: string
  /** How many people reacted in the last second or so, in words that point to nobody: `fewer than 10`, or exactly how many. */
  reactions: Partial<Record<Reaction, string>>
}
