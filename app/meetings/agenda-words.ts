import type { AgendaView, ItemSaysView, PaperFileView } from '../contract/agenda-views.ts'
import { LEVEL_PROMISES, LEVEL_TITLES } from '../contract/participation.ts'

export const minutesInWords = (minutes: number) => (minutes === 1 ? '1 minute' : `${minutes} minutes`)

/** "Consult: we ask what you think before it is decided …": the level with its promise. */
export const levelInWords = ({ level }: Pick<ItemSaysView, 'level'>) => `${LEVEL_TITLES[level]}: “${LEVEL_PROMISES[level]}”`

/** How long the items take, and whether they fit. */
export function fitInWords({ minutes, meetingMinutes }: Pick<AgendaView, 'minutes' | 'meetingMinutes'>): string {
  const takes = `The items take ${minutesInWords(minutes)}. The meeting has ${meetingMinutes}.`
  return minutes > meetingMinutes ? `${takes} That is ${minutesInWords(minutes - meetingMinutes)} too much.` : takes
}

/** "PDF, 1.2 MB". */
export function fileInWords({ title, sizeBytes }: PaperFileView): string {
  if (sizeBytes < 1_000) return `${title}, ${sizeBytes} bytes`
  return sizeBytes < 1_000_000 ? `${title}, ${Math.round(sizeBytes / 1_000)} KB` : `${title}, ${(sizeBytes / 1_000_000).toFixed(1)} MB`
}
