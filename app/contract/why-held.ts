/** Why a question waits: everything is read first, something in it could point to somebody, or help comes first. */
export const WHY_HELD = ['reading', 'points', 'danger'] as const
export type WhyHeld = (typeof WHY_HELD)[number]
export const WHY_HELD_SENTENCES: Record<WhyHeld, string> = {
  reading: 'A person is reading it. Then everybody sees it here.',
  points: 'Something in it could point to somebody. A person takes that out, then everybody sees it here.',
  danger: 'Help comes first. We have kept it private, and the safeguarding lead is told now.',
}
