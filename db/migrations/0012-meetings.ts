import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

const JOINING = { room: 'text', roomNotes: 'text', videoUrl: 'text', dialIn: 'text' }

/** Meetings before they begin: series, dates and what follows from them, agendas with papers, who is invited, what else is heard and foreseen. */
export async function up(db: Kysely<unknown>) {
  await meetings(db)
  await agendas(db)
  await around(db)
}

async function meetings(db: Kysely<unknown>) {
  await table(
    db,
    'meetingSeries',
    {
      id: 'text',
      areaId: 'text>area',
      ref: 'text',
      title: 'text',
      about: 'text',
      rule: 'text',
      startsOn: 'text',
      slots: 'text',
      minutes: 'integer',
      guests: 'integer',
      ...JOINING,
      madeAt: 'text',
      endedAt: 'text?',
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'meetingSeriesIn', 'meetingSeries', ['areaId', 'id'])
  await table(
    db,
    'meeting',
    {
      id: 'text',
      areaId: 'text>area',
      ref: 'text',
      seriesId: 'text?>meetingSeries',
      occursOn: 'text?',
      title: 'text',
      about: 'text',
      startsAt: 'text',
      minutes: 'integer',
      guests: 'integer',
      ...JOINING,
      sequence: 'integer',
      madeAt: 'text',
      changedAt: 'text',
      publishedAt: 'text?',
      cancelledAt: 'text?',
      cancelReason: 'text',
      startedAt: 'text?',
      endedAt: 'text?',
      sealedAt: 'text?',
    },
    { key: ['id'], unique: [['ref'], ['seriesId', 'occursOn']] },
  )
  await index(db, 'meetingIn', 'meeting', ['areaId', 'startsAt', 'id'])
  await table(
    db,
    'meetingStep',
    { meetingId: 'text>meeting', step: 'text', dueAt: 'text', passedAt: 'text?' },
    { key: ['meetingId', 'step'] },
  )
  await index(db, 'meetingStepDue', 'meetingStep', ['dueAt', 'meetingId'], '"passedAt" is null')
  await table(
    db,
    'accessArrangement',
    {
      id: 'text',
      areaId: 'text>area',
      seriesId: 'text?>meetingSeries',
      meetingId: 'text>meeting',
      kind: 'text',
      note: 'text',
      forumId: 'text?>forum',
      askedAt: 'text',
      endedAt: 'text?',
      endReason: 'text',
    },
    { key: ['id'] },
  )
  await index(db, 'accessOfSeries', 'accessArrangement', ['seriesId', 'askedAt', 'id'])
  await index(db, 'accessOfMeeting', 'accessArrangement', ['meetingId', 'askedAt', 'id'])
}

async function agendas(db: Kysely<unknown>) {
  await table(
    db,
    'agendaItem',
    {
      id: 'text',
      areaId: 'text>area',
      meetingId: 'text>meeting',
      ref: 'text',
      parentId: 'text?>agendaItem',
      rank: 'integer',
      title: 'text',
      about: 'text',
      minutes: 'integer',
      level: 'text',
      presenter: 'text',
      standard: 'text',
      putForward: 'text?',
      sourceId: 'text?',
      carriedFromId: 'text?>agendaItem',
      carriedReason: 'text',
      proposedBy: 'text?>forum',
      madeAt: 'text',
      acceptedAt: 'text?',
      declinedAt: 'text?',
      decisionReason: 'text',
      removedAt: 'text?',
    },
    { key: ['id'], unique: [['ref'], ['meetingId', 'putForward', 'sourceId']] },
  )
  await index(db, 'agendaOfMeeting', 'agendaItem', ['meetingId', 'rank', 'id'])
  await table(db, 'agendaTheme', { itemId: 'text>agendaItem', themeId: 'text>theme' }, { key: ['itemId', 'themeId'] })
  await index(db, 'agendaOfTheme', 'agendaTheme', ['themeId', 'itemId'])
  await table(
    db,
    'paper',
    {
      id: 'text',
      areaId: 'text>area',
      itemId: 'text>agendaItem',
      rank: 'integer',
      title: 'text',
      words: 'text',
      fileName: 'text',
      fileType: 'text',
      sizeBytes: 'integer',
      fileHash: 'text',
      addedAt: 'text',
      addedAs: 'text',
      removedAt: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'paperOfItem', 'paper', ['itemId', 'rank', 'id'])
  await table(db, 'paperFile', { paperId: 'text>paper', number: 'integer', piece: 'text' }, { key: ['paperId', 'number'] })
}

async function around(db: Kysely<unknown>) {
  await table(
    db,
    'meetingInvite',
    {
      id: 'text',
      areaId: 'text>area',
      meetingId: 'text>meeting',
      forumId: 'text>forum',
      invitedAt: 'text',
      answer: 'text?',
      note: 'text',
      answeredAt: 'text?',
      remindedAt: 'text?',
    },
    { key: ['id'], unique: [['meetingId', 'forumId']] },
  )
  await index(db, 'meetingInviteOfForum', 'meetingInvite', ['forumId', 'meetingId'])
  await table(db, 'meetingInviteLink', { linkHash: 'text', inviteId: 'text>meetingInvite', roleId: 'text>role' }, { key: ['linkHash'] })
  await table(
    db,
    'engagement',
    {
      id: 'text',
      areaId: 'text>area',
      day: 'text',
      kind: 'text',
      title: 'text',
      people: 'integer',
      whoCame: 'text',
      points: 'text',
      at: 'text',
      byTitle: 'text',
    },
    { key: ['id'] },
  )
  await index(db, 'engagementIn', 'engagement', ['areaId', 'day', 'id'])
  await table(
    db,
    'forecast',
    {
      id: 'text',
      areaId: 'text>area',
      title: 'text',
      about: 'text',
      decider: 'text',
      dueOn: 'text',
      meetingId: 'text?>meeting',
      at: 'text',
      byTitle: 'text',
      withdrawnAt: 'text?',
      withdrawReason: 'text',
    },
    { key: ['id'] },
  )
  await index(db, 'forecastIn', 'forecast', ['areaId', 'dueOn', 'id'])
}
