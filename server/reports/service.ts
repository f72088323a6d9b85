import { today } from '../clock.ts'
import type { Tools } from '../tools.ts'
import { excluding } from './exclusions.ts'
import { reportFiles } from './files.ts'
import { makingReports } from './making.ts'
import { reportReading } from './read.ts'
import { keepingRecipients } from './recipients.ts'
import { releasing } from './release.ts'

/** Evidence packs, yearly reports on the local offer, and how they are released. */
export function reportsService(tools: Tools) {
  const reading = reportReading(tools)
  return {
    ...reading,
    /** The day that it is here. */
    today: () => today(tools.clock),
    ...reportFiles(tools, reading),
    ...makingReports(tools),
    ...excluding(tools),
    ...releasing(tools),
    ...keepingRecipients(tools),
  }
}
