import { type LiveAround, REACTION_SIGNS, REACTION_WORDS, REACTIONS } from '../contract/live-reactions.ts'

/** How many pages are open, in a sentence. */
export const pagesInWords = (pages: string): string =>
  pages === 'none' ? '' : `${pages.charAt(0).toUpperCase()}${pages.slice(1)} screens follow this now.`

/** How people reacted just now, in a line; empty when nobody did. */
export const reactedInWords = (reactions: LiveAround['reactions']): string =>
  REACTIONS.flatMap((one) => (reactions[one] ? [`${REACTION_SIGNS[one]} ${REACTION_WORDS[one]}: ${reactions[one]}.`] : [])).join(' ')
