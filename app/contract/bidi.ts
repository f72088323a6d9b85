/**
 * The invisible characters that turn the order of other people's text around: embeddings and overrides (202A-202E), isolates
 * (2066-2069) and the deprecated ones after them (206A-206F). The plain marks (200E, 200F, 061C) only help a mixed line and stay.
 */
const ORDER_TURNERS = /[\u202A-\u202E\u2066-\u206F]/g

/** Text made safe to show: without the characters that would let it stand in another order than it was written. For every title and name. */
export function withoutOrderTurners(text: string): string {
  return text.replace(ORDER_TURNERS, '')
}
