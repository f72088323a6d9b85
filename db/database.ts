import type { Kysely, Transaction } from 'kysely'
import type { BankHolidayTable, ClockEventTable } from './calendar/schema.ts'
import type { ContributionTable, ContributionVersionTable, FeltTable, FigureTable, MeTooTable, ReceiptTable } from './feedback/schema.ts'
import type { ResponseTable, ResponseThemeTable, ResponseToTable } from './impact/schema.ts'
import type { MeasureChangeTable, MeasureTable, ReadingChangeTable, ReadingTable } from './measures/schema.ts'
import type { EngagementCorrectionTable, ForumPresenceTable, MeetingCodeTable, MeetingFeltTable } from './meetings/after-schema.ts'
import type { HandTable } from './meetings/hand-schema.ts'
import type { LiveCommandTable, LiveNoteTable, LiveStateTable } from './meetings/live-schema.ts'
import type {
  AmendmentTable,
  MeetingSummaryTable,
  MinutesLineTable,
  MinutesStanceTable,
  MinutesTable,
  MinutesWordingTable,
  SealReasonTable,
} from './meetings/minutes-schema.ts'
import type {
  DecisionEvidenceTable,
  DecisionTable,
  DissentTable,
  ItemOutcomeTable,
  MeetingActionStepTable,
  MeetingActionTable,
} from './meetings/outcome-schema.ts'
import type { MeetingSecretTable, ParticipantTable, QuestionSupportTable, QuestionTable } from './meetings/people-schema.ts'
import type { PollStepTable, PollTable, PollVoteTable } from './meetings/poll-schema.ts'
import type {
  AccessArrangementTable,
  AgendaItemTable,
  AgendaThemeTable,
  EngagementTable,
  ForecastTable,
  MeetingInviteLinkTable,
  MeetingInviteTable,
  MeetingSeriesTable,
  MeetingStepTable,
  MeetingTable,
  PaperFileTable,
  PaperTable,
} from './meetings/schema.ts'
import type { DeskStepTable, EscalationStepTable, EscalationTable } from './moderation/schema.ts'
import type { OutboxTable } from './notifications/schema.ts'
import type {
  AccountTable,
  AccountTokenTable,
  ForumTable,
  HelpContactTable,
  InvitationTable,
  OrganisationTable,
  RoleTable,
  SessionTable,
  SignInTable,
  VaultKeyTable,
  VaultTable,
  WholeAreaTable,
} from './people/schema.ts'
import type {
  ActionFeltTable,
  ActionMeasureTable,
  ActionSaidTable,
  ActionTable,
  ActionThemeTable,
  ClockNoticeTable,
  EvidenceTable,
  FindingTable,
  MilestoneTable,
  PlanChangeTable,
  PlanTable,
  PriorityTable,
  PriorityThemeTable,
  SignOffTable,
  SlipTable,
  ThemeWatchTable,
} from './plan/schema.ts'
import type {
  LeaseTable,
  PlaceTable,
  RecordEntryTable,
  RecordHeadTable,
  RecordSaltTable,
  RecordTable,
  RecordUnsealedTable,
} from './record/schema.ts'
import type {
  ExclusionTable,
  PlannedPackTable,
  ReleaseOverrideTable,
  ReleaseStepTable,
  ReleaseTable,
  ReportTable,
} from './reports/schema.ts'
import type { SearchDocumentTable } from './search/schema.ts'
import type {
  SubmissionDeliveryTable,
  SubmissionDraftTable,
  SubmissionPointTable,
  SubmissionTable,
  SubmissionVersionTable,
} from './submissions/schema.ts'
import type { SurveyTables } from './surveys/tables.ts'
import type { TagTable, ThemeTable } from './themes/schema.ts'

export interface Tables extends SurveyTables {
  area: WholeAreaTable
  organisation: OrganisationTable
  forum: ForumTable
  helpContact: HelpContactTable
  account: AccountTable
  role: RoleTable
  invitation: InvitationTable
  session: SessionTable
  accountToken: AccountTokenTable
  signIn: SignInTable
  vault: VaultTable
  vaultKey: VaultKeyTable
  place: PlaceTable
  record: RecordTable
  recordSalt: RecordSaltTable
  recordUnsealed: RecordUnsealedTable
  recordEntry: RecordEntryTable
  recordHead: RecordHeadTable
  lease: LeaseTable
  contribution: ContributionTable
  contributionVersion: ContributionVersionTable
  receipt: ReceiptTable
  meToo: MeTooTable
  felt: FeltTable
  figure: FigureTable
  theme: ThemeTable
  tag: TagTable
  response: ResponseTable
  responseTo: ResponseToTable
  responseTheme: ResponseThemeTable
  deskStep: DeskStepTable
  escalation: EscalationTable
  escalationStep: EscalationStepTable
  outbox: OutboxTable
  searchDocument: SearchDocumentTable
  bankHoliday: BankHolidayTable
  clockEvent: ClockEventTable
  submission: SubmissionTable
  submissionDraft: SubmissionDraftTable
  submissionVersion: SubmissionVersionTable
  submissionPoint: SubmissionPointTable
  submissionDelivery: SubmissionDeliveryTable
  plan: PlanTable
  finding: FindingTable
  priority: PriorityTable
  priorityTheme: PriorityThemeTable
  action: ActionTable
  actionTheme: ActionThemeTable
  themeWatch: ThemeWatchTable
  milestone: MilestoneTable
  evidence: EvidenceTable
  actionMeasure: ActionMeasureTable
  slip: SlipTable
  planChange: PlanChangeTable
  signOff: SignOffTable
  actionSaid: ActionSaidTable
  actionFelt: ActionFeltTable
  clockNotice: ClockNoticeTable
  measure: MeasureTable
  reading: ReadingTable
  measureChange: MeasureChangeTable
  readingChange: ReadingChangeTable
  report: ReportTable
  plannedPack: PlannedPackTable
  release: ReleaseTable
  releaseStep: ReleaseStepTable
  releaseOverride: ReleaseOverrideTable
  exclusion: ExclusionTable
  meetingSeries: MeetingSeriesTable
  meeting: MeetingTable
  meetingStep: MeetingStepTable
  accessArrangement: AccessArrangementTable
  agendaItem: AgendaItemTable
  agendaTheme: AgendaThemeTable
  paper: PaperTable
  paperFile: PaperFileTable
  meetingInvite: MeetingInviteTable
  meetingInviteLink: MeetingInviteLinkTable
  engagement: EngagementTable
  forecast: ForecastTable
  liveState: LiveStateTable
  liveNote: LiveNoteTable
  liveCommand: LiveCommandTable
  hand: HandTable
  decision: DecisionTable
  decisionEvidence: DecisionEvidenceTable
  dissent: DissentTable
  meetingAction: MeetingActionTable
  meetingActionStep: MeetingActionStepTable
  itemOutcome: ItemOutcomeTable
  minutes: MinutesTable
  minutesLine: MinutesLineTable
  minutesWording: MinutesWordingTable
  minutesStance: MinutesStanceTable
  amendment: AmendmentTable
  meetingSummary: MeetingSummaryTable
  sealReason: SealReasonTable
  meetingSecret: MeetingSecretTable
  participant: ParticipantTable
  question: QuestionTable
  questionSupport: QuestionSupportTable
  poll: PollTable
  pollVote: PollVoteTable
  pollStep: PollStepTable
  meetingCode: MeetingCodeTable
  forumPresence: ForumPresenceTable
  meetingFelt: MeetingFeltTable
  engagementCorrection: EngagementCorrectionTable
}

/** For reading: the database, or a transaction on it. */
export type Db = Kysely<Tables>
/** For writing: only ever a transaction, so that a change and its record stand or fall together. */
export type Tx = Transaction<Tables>

/** An open database. `db` reads for pages, `stream` reads what is long; only `transact` writes. */
export interface Database {
  engine: 'sqlite' | 'postgres'
  url: string
  db: Db
  stream: Db
  migrating: Db
  /** Runs one change durably; waiting callers may share the commit. The error of the work refuses that caller alone. */
  transact: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>
  /** A number that differs after another process wrote to the same file (SQLite only). */
  otherProcessesWrote: () => number
  /**
   * Empties the log of recent writes into the file (SQLite only). Waits for a change that is under way, but not for whoever reads: then
   * it answers no, and wants to be asked again.
   */
  emptyLog: () => Promise<boolean>
  close: () => Promise<void>
}
