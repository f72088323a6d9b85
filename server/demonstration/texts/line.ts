import type { Kind } from '#app/contract/feedback.ts'

/**
 * Sentences for the demonstration, by theme and kind. All of it is made up. In curly brackets stand what differs from family to family:
 * `{child}`, `{he}`, `{him}`, `{his}` (with a capital too), `{age}`, `{months}`, `{weeks}`, `{month}`, `{miles}`, `{times}`, `{money}`, `{hours}`.
 */
export type Lines = Record<string, Partial<Record<Kind, string[]>>>
