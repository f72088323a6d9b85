import type { Tools } from '../tools.ts'
import { buildingAgendas } from './agenda-items.ts'
import { agendaReading } from './agenda-reading.ts'
import type { MeetingWork } from './at-meeting.ts'
import { briefing } from './brief.ts'
import { keepingPapers } from './papers.ts'
import { proposing } from './proposals.ts'
import { puttingForward } from './put-forward.ts'

/** What is talked about at a meeting: its agenda with papers and briefs, what forums propose, and what is late. */
export const agendaVerbs = (tools: Tools, work: MeetingWork) => ({
  ...buildingAgendas(work),
  ...agendaReading(tools),
  ...proposing(tools, work),
  ...puttingForward(tools, work),
  ...keepingPapers(tools, work),
  ...briefing(tools),
})
