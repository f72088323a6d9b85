import type { ReactNode } from 'react'
import type { ActionPageView } from '#app/contract/action-views.ts'
import { ActionDeskPage } from '#app/plan/action-desk-page.tsx'
import { MyActionsPage } from '#app/plan/my-actions-page.tsx'
import * as views from './views.ts'

const AREA = 'wyrefield'
const may = views.deskArea('').may

/** An action with one text wherever somebody can have written it. */
const action = (text: string): ActionPageView => ({
  ref: 'AC-7Q2M4X',
  number: text,
  title: text,
  ownerTitle: text,
  organisation: text,
  startsOn: views.DAY,
  dueOn: views.DAY,
  firstDueOn: views.DAY,
  slips: 1,
  slipDays: 3,
  late: true,
  brag: 'amber',
  felt: { verdict: 'too_few', n: undefined, counts: undefined, least: 10 },
  doneNotFelt: false,
  doneOn: null,
  droppedOn: views.DAY,
  updatedOn: views.DAY,
  watchedUntil: null,
  cameBackOn: null,
  themes: views.themes(text),
  isDraft: false,
  missing: [],
  said: 1,
  measures: 1,
  evidence: 1,
  milestones: [],
  plan: { ref: 'PL-7Q2M4X', title: text, kind: 'app', state: 'agreed', takesComments: false, closesOn: null },
  priority: { id: 'priority_1', title: text },
  organisationId: null,
  want: text,
  difference: text,
  board: text,
  note: text,
  noteHtml: '',
  nextStep: text,
  risk: text,
  dropReason: text,
  milestoneList: [{ id: 'milestone_1', months: 3, words: text, dueOn: views.DAY, metOn: null, late: true }],
  evidenceList: [
    { id: 'evidence_1', title: text, html: '', web: '', addedOn: views.DAY, addedAs: text, acceptedOn: null, acceptedAs: null },
  ],
  measureIds: ['measure_1'],
  slipList: [{ from: views.DAY, to: views.DAY, days: 3, reason: text, on: views.DAY, by: text }],
  changes: [{ at: views.AT, by: text, what: 'Title', was: text, became: text }],
  words: [views.row(text)],
  answers: [],
  answersInAll: 0,
  about: [],
  myFelt: undefined,
  may: { edit: true, update: true, moveDue: true, drop: true, publish: false, acceptEvidence: true, link: true, feel: false },
})
const choices = (text: string) => ({
  organisations: [],
  forums: [],
  themes: views.themes(text),
  measures: [{ id: 'measure_1', ref: 'ME-7Q2M4X', name: text }] as const,
})
const desk = (text: string, at: string): ReactNode => (
  <ActionDeskPage
    area={AREA}
    may={may}
    action={action(text)}
    choices={{ ...choices(text), measures: [...choices(text).measures] }}
    priorities={[{ id: 'priority_1', title: text }]}
    asked={{ at, id: '' }}
    answer={undefined}
    done={undefined}
  />
)

/** Where actions stand at the desk: how one stands with all that it is held to, its forms, and the list. */
export const PLAN_DESK_PLACES: Record<string, (text: string) => ReactNode> = {
  'action at the desk': (text) => desk(text, ''),
  'action being changed': (text) => desk(text, 'action'),
  'words behind an action': (text) => desk(text, 'said'),
  'actions of an organisation': (text) => (
    <MyActionsPage area={AREA} may={may} mine={{ organisations: [text], actions: [{ ...action(text), silent: true }], others: [] }} />
  ),
}
