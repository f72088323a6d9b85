import type { Kysely } from 'kysely'
import { index, table } from '../portable.ts'

/** The action plan: findings, priorities, actions with all that they are held to, every change, what is behind them and whether it is felt. */
export async function up(db: Kysely<unknown>) {
  await plans(db)
  await actions(db)
  await heldTo(db)
  await behind(db)
}

async function plans(db: Kysely<unknown>) {
  await table(
    db,
    'plan',
    {
      id: 'text',
      areaId: 'text>area',
      ref: 'text',
      kind: 'text',
      title: 'text',
      about: 'text',
      beforeId: 'text?>plan',
      startsOn: 'text',
      openedAt: 'text?',
      closesOn: 'text?',
      agreedAt: 'text?',
      agreedElsewhere: 'text',
      closedAt: 'text?',
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'planInArea', 'plan', ['areaId', 'id'])
  await table(
    db,
    'priority',
    { id: 'text', areaId: 'text>area', planId: 'text>plan', rank: 'integer', title: 'text', about: 'text' },
    { key: ['id'] },
  )
  await index(db, 'priorityOfPlan', 'priority', ['planId', 'rank', 'id'])
  await table(db, 'priorityTheme', { priorityId: 'text>priority', themeId: 'text>theme' }, { key: ['priorityId', 'themeId'] })
  await index(db, 'priorityOfTheme', 'priorityTheme', ['themeId', 'priorityId'])
  await table(
    db,
    'finding',
    {
      id: 'text',
      areaId: 'text>area',
      planId: 'text>plan',
      rank: 'integer',
      source: 'text',
      foundOn: 'text',
      words: 'text',
      priorityId: 'text?>priority',
    },
    { key: ['id'] },
  )
  await index(db, 'findingOfPlan', 'finding', ['planId', 'rank', 'id'])
  await table(
    db,
    'signOff',
    {
      id: 'text',
      areaId: 'text>area',
      planId: 'text>plan',
      organisationId: 'text?>organisation',
      forumId: 'text?>forum',
      name: 'text',
      kind: 'text',
      words: 'text',
      signedOn: 'text',
      at: 'text',
    },
    { key: ['id'] },
  )
  await index(db, 'signOffOfPlan', 'signOff', ['planId', 'at', 'id'])
}

async function actions(db: Kysely<unknown>) {
  await table(
    db,
    'action',
    {
      id: 'text',
      areaId: 'text>area',
      planId: 'text>plan',
      priorityId: 'text>priority',
      ref: 'text',
      rank: 'integer',
      number: 'text',
      title: 'text',
      want: 'text',
      difference: 'text',
      ownerTitle: 'text',
      organisationId: 'text?>organisation',
      board: 'text',
      startsOn: 'text?',
      dueOn: 'text?',
      firstDueOn: 'text?',
      slips: 'integer',
      brag: 'text',
      note: 'text',
      nextStep: 'text',
      risk: 'text',
      madeAt: 'text',
      updatedAt: 'text?',
      doneAt: 'text?',
      droppedAt: 'text?',
      dropReason: 'text',
      publishedAt: 'text?',
      feltYes: 'integer',
      feltPartly: 'integer',
      feltNotYet: 'integer',
      saidShown: 'integer',
      watchedUntil: 'text?',
      cameBackAt: 'text?',
    },
    { key: ['id'], unique: [['ref']] },
  )
  await index(db, 'actionOfPlan', 'action', ['planId', 'priorityId', 'rank', 'id'])
  await index(db, 'actionShown', 'action', ['areaId', 'id'], '"publishedAt" is not null')
  await index(db, 'actionOfOrganisation', 'action', ['organisationId', 'id'], '"organisationId" is not null')
  await table(db, 'actionTheme', { actionId: 'text>action', themeId: 'text>theme' }, { key: ['actionId', 'themeId'] })
  await index(db, 'actionOfTheme', 'actionTheme', ['themeId', 'actionId'])
  await table(
    db,
    'themeWatch',
    {
      themeId: 'text>theme',
      areaId: 'text>area',
      closedOn: 'text',
      watchedUntil: 'text',
      beforeTimes: 'integer',
      cameBackAt: 'text?',
      endedAt: 'text?',
    },
    { key: ['themeId', 'closedOn'] },
  )
  await index(db, 'themeWatchInArea', 'themeWatch', ['areaId', 'themeId', 'closedOn desc'])
}

async function heldTo(db: Kysely<unknown>) {
  await table(
    db,
    'milestone',
    { id: 'text', actionId: 'text>action', months: 'integer', words: 'text', dueOn: 'text', metAt: 'text?' },
    { key: ['id'] },
  )
  await index(db, 'milestoneOfAction', 'milestone', ['actionId', 'dueOn', 'id'])
  await table(
    db,
    'evidence',
    {
      id: 'text',
      actionId: 'text>action',
      title: 'text',
      words: 'text',
      web: 'text',
      addedAt: 'text',
      addedAs: 'text',
      acceptedAt: 'text?',
      acceptedAs: 'text?',
    },
    { key: ['id'] },
  )
  await index(db, 'evidenceOfAction', 'evidence', ['actionId', 'addedAt', 'id'])
  await table(db, 'actionMeasure', { actionId: 'text>action', measureId: 'text' }, { key: ['actionId', 'measureId'] })
  await index(db, 'actionOfMeasure', 'actionMeasure', ['measureId', 'actionId'])
  await table(
    db,
    'slip',
    { id: 'text', actionId: 'text>action', fromDay: 'text', toDay: 'text', reason: 'text', at: 'text', byTitle: 'text' },
    { key: ['id'] },
  )
  await index(db, 'slipOfAction', 'slip', ['actionId', 'at', 'id'])
  await table(
    db,
    'planChange',
    {
      id: 'text',
      planId: 'text>plan',
      about: 'text',
      step: 'text',
      at: 'text',
      byTitle: 'text',
      what: 'text',
      was: 'text',
      became: 'text',
    },
    { key: ['id'] },
  )
  await index(db, 'planChangeAbout', 'planChange', ['about', 'at', 'id'])
  await index(db, 'planChangeInPlan', 'planChange', ['planId', 'at', 'id'])
}

async function behind(db: Kysely<unknown>) {
  await table(
    db,
    'actionSaid',
    { actionId: 'text>action', contributionId: 'text>contribution', how: 'text', linkedAt: 'text' },
    { key: ['actionId', 'contributionId'] },
  )
  await index(db, 'actionSaidOf', 'actionSaid', ['contributionId', 'actionId'])
  await index(db, 'responseOfAction', 'response', ['actionId', 'answeredAt', 'id'], '"actionId" is not null')
  await table(db, 'actionFelt', { actionId: 'text>action', raterKey: 'text', answer: 'text' }, { key: ['actionId', 'raterKey'] })
  await table(db, 'clockNotice', { key: 'text', at: 'text' }, { key: ['key'] })
}
