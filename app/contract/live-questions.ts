/** How a question is asked: in a role (for a forum: by name of the forum), for a forum without more, or without saying who. */
export const ASKED_HOW = ['named', 'forum', 'unnamed'] as const
export type AskedHow = (typeof ASKED_HOW)[number]
