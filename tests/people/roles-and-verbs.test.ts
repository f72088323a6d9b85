import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Actor, HeldRole } from '#app/contract/actor.ts'
import type { ForumId, OrganisationId, Ref } from '#app/contract/ids.ts'
import { refusalOf } from '#app/contract/refusal.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { whyNotKeepClocks } from '#server/calendar/policy.ts'
import { whyNotSayForOthers, whyNotSpeakFor } from '#server/feedback/policy.ts'
import { whyNotAnswer, whyNotChangeAnswer } from '#server/impact/policy.ts'
import { whyNotKeepMeasures } from '#server/measures/policy.ts'
import { whyNotPropose } from '#server/meetings/agenda-policy.ts'
import { whyNotClerk } from '#server/meetings/policy.ts'
import {
  whyNotEditRules,
  whyNotModerate,
  whyNotReadQueue,
  whyNotSafeguard,
  whyNotSeeEscalations,
  whyNotSeeLedger,
} from '#server/moderation/policy.ts'
import { whyNotAdminister, whyNotMakeAreas, whyNotOwnAccount, whyNotStaff } from '#server/people/policy.ts'
import { whyNotAcceptEvidence, whyNotFeelAction, whyNotPlan, whyNotSeeDrafts, whyNotWorkOn } from '#server/plan/policy.ts'
import { whyNotExclude, whyNotReleaseLetter, whyNotReport } from '#server/reports/policy.ts'
import {
  whyNotChangeDraft,
  whyNotGive,
  whyNotPutMessages,
  whyNotRunSubmissions,
  whyNotSeeAtDesk,
  whyNotSpeakForCouncil,
  whyNotSpeakForGroup,
} from '#server/submissions/policy.ts'
import { whyNotMakeSurveys } from '#server/surveys/policy.ts'
import { whyNotKeepCodebook } from '#server/themes/policy.ts'
import { published, submission } from '../build/public.ts'
import { onEachDatabase, type World } from '../build/world.ts'

/** The page that a person wrote, as rows of cells. */
const [head, , ...body] = readFileSync(new URL('./roles-and-verbs.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
const COLUMNS = head!.slice(1)

interface Somebody {
  actor: Actor
  area: AreaTable
  forumId: ForumId
  /** Something of their own; for a visitor, of somebody else. */
  own: Ref
}
const at = (area: AreaTable, minutes?: string) => ({ areaId: area.id, passedAt: (minutes ?? null) as `${string}T${string}Z` | null })

const OWN_ORGANISATION: OrganisationId = `organisation_${'1'.repeat(32)}`
const OTHER_ORGANISATION: OrganisationId = `organisation_${'2'.repeat(32)}`

/** Something of the group that somebody speaks for. */
const handedIn = ({ area, forumId }: Somebody) => ({ areaId: area.id, forumId, enteredBy: 'group' as const })

/** Rules that need no database: what stands against it, if anything. */
const RULES: Record<string, (who: Somebody) => string | undefined> = {
  'see and change one’s own account': ({ actor }) => whyNotOwnAccount(actor),
  'speak for one’s group': ({ actor, area, forumId }) => whyNotSpeakFor(actor, area.id, forumId),
  'write down what other families say': ({ actor, area }) => whyNotSayForOthers(actor, area.id),
  'read the queue': ({ actor, area }) => whyNotReadQueue(actor, area.id),
  'take out names and publish': ({ actor, area }) => whyNotModerate(actor, area.id),
  'hold, keep private or decline': ({ actor, area }) => whyNotModerate(actor, area.id),
  'hide what is shown': ({ actor, area }) => whyNotModerate(actor, area.id),
  'tag and route': ({ actor, area }) => whyNotModerate(actor, area.id),
  'undo a step of the desk': ({ actor, area }) => whyNotModerate(actor, area.id),
  'see that nothing is lost (received = public + held + private + removed)': ({ actor, area }) => whyNotSeeLedger(actor, area.id),
  'answer for an organisation': ({ actor, area }) => whyNotAnswer(actor, area.id),
  'hand in a letter, report or backpack for one’s group': ({ actor, area, forumId }) => whyNotGive(actor, area.id, forumId),
  'change what one’s group says, deliver its backpack': (who) =>
    whyNotSpeakForGroup(who.actor, handedIn(who)) ?? whyNotChangeDraft(who.actor, handedIn(who)),
  'put messages into a backpack': (who) => whyNotPutMessages(who.actor, handedIn(who)),
  'see letters and backpacks at the desk': ({ actor, area }) => whyNotSeeAtDesk(actor, area.id),
  'show what a group says, make messages safe, say who answers a point': ({ actor, area }) => whyNotRunSubmissions(actor, area.id),
  'say what the council says to a letter': ({ actor, area }) =>
    whyNotSpeakForCouncil(actor, { areaId: area.id, kind: 'letter' }, undefined),
  'stop a clock or add days': ({ actor, area }) => whyNotKeepClocks(actor, area.id),
  'see which escalations there are': ({ actor, area }) => whyNotSeeEscalations(actor, area.id),
  'read and acknowledge an escalation': ({ actor, area }) => whyNotSafeguard(actor, at(area)),
  'read and acknowledge one that was passed on': ({ actor, area }) => whyNotSafeguard(actor, at(area, '2026-03-03T10:30:00.000Z')),
  'edit the rules for danger': ({ actor, area }) => whyNotEditRules(actor, area.id),
  'change the settings of the area': ({ actor, area }) => whyNotAdminister(actor, area.id),
  'make organisations, groups and contacts': ({ actor, area }) => whyNotAdminister(actor, area.id),
  'invite to a role, withdraw it, end a role': ({ actor, area }) => whyNotStaff(actor, area.id),
  'see drafts of plans': ({ actor, area }) => whyNotSeeDrafts(actor, area.id),
  'make, change and agree plans, link words with actions': ({ actor, area }) => whyNotPlan(actor, area.id),
  'change and update an action of one’s own organisation': ({ actor, area }) =>
    whyNotWorkOn(actor, { areaId: area.id, organisationId: OWN_ORGANISATION }),
  'change and update an action of another organisation': ({ actor, area }) =>
    whyNotWorkOn(actor, { areaId: area.id, organisationId: OTHER_ORGANISATION }),
  'say that the board accepts evidence': ({ actor, area }) => whyNotAcceptEvidence(actor, area.id),
  'say at an action whether one feels a difference': ({ actor }) => whyNotFeelAction(actor),
  'keep what a group answers by phone, and which groups were in the room': ({ actor, area }) => whyNotClerk(actor, area.id),
  'run a meeting that is on: begin it, come to its items, type for everybody, end it': ({ actor, area }) => whyNotClerk(actor, area.id),
  'show or keep back what is asked in a meeting, read what waits': ({ actor, area }) => whyNotModerate(actor, area.id),
  'say that a question was answered in the meeting, seal it': ({ actor, area }) => whyNotClerk(actor, area.id),
  'prepare, open and close polls of a meeting, see those in preparation': ({ actor, area }) => whyNotClerk(actor, area.id),
  'write down decisions, actions, minutes and what goes on next time': ({ actor, area }) => whyNotClerk(actor, area.id),
  'say what one’s group does not agree with': ({ actor, area, forumId }) => whyNotSpeakFor(actor, area.id, forumId),
  'call whoever speaks next, and somebody else with a reason that everybody sees': ({ actor, area }) => whyNotClerk(actor, area.id),
  'remove somebody from a meeting by their hand or what they wrote there, with a reason that they are told': ({ actor, area }) =>
    whyNotClerk(actor, area.id),
  'make surveys, publish them, say when and of whom they are asked': ({ actor, area }) => whyNotMakeSurveys(actor, area.id),
  'plan, change, publish and call off meetings and series, see drafts of them': ({ actor, area }) => whyNotClerk(actor, area.id),
  'build an agenda, accept or decline what is proposed, add papers': ({ actor, area }) => whyNotClerk(actor, area.id),
  'propose an item for one’s group': ({ actor, area, forumId }) => whyNotPropose(actor, area.id, forumId),
  'invite groups to a meeting, arrange what people need, note what else was heard and what will be decided': ({ actor, area }) =>
    whyNotClerk(actor, area.id),
  'make measures, enter, correct and take back figures': ({ actor, area }) => whyNotKeepMeasures(actor, area.id),
  'make, freeze and release reports, keep addresses of councillors and press': ({ actor, area }) => whyNotReport(actor, area.id),
  'release a letter in steps': ({ actor, area }) => whyNotReleaseLetter(actor, area.id),
  'release an answer of one’s own organisation in steps': ({ actor, area }) =>
    whyNotAnswer(actor, area.id) ?? whyNotChangeAnswer(actor, { areaId: area.id, organisationId: actor.roles[0]?.organisationId ?? null }),
  'leave a comment on the local offer out, look at it a second time': ({ actor, area }) => whyNotExclude(actor, area.id),
  'make, change, retire and merge themes': ({ actor, area }) => whyNotKeepCodebook(actor, area.id),
  'make an area': ({ actor }) => whyNotMakeAreas(actor),
  'invite an admin of every area': ({ actor }) => whyNotStaff(actor, null),
}

/** Verbs that depend on what was said by whom: they are tried. */
const TRIED: Record<string, (world: World, who: Somebody) => Promise<unknown>> = {
  'say something': (world, { actor, area }) => world.say(area, 'The bus comes late.', {}, actor),
  'reply to what is shown': async (world, { actor, area }) =>
    world.say(area, 'Ours too.', { parent: await published(world, area, 'The bus is late.') }, actor),
  'say “me too”': async (world, { actor, area }) =>
    world.services.feedback.meToo(actor, area.slug, await published(world, area, 'The bus is late.')),
  'see what became of one’s own words': async (world, { actor, own }) => {
    const trace = actor.accountId ? await world.services.feedback.traceOfWritten(actor, own) : await world.services.feedback.trace(actor)
    if (!trace) throw Object.assign(new Error('nothing'), { name: 'Refused', refusal: { kind: 'not_found', what: 'trace' } })
  },
  'take back one’s own words': (world, { actor, own }) => world.services.feedback.takeBack(actor, own),
  'follow a discussion': async (world, { actor, area }) =>
    world.services.feedback.follow(actor, area.slug, await published(world, area, 'The bus is late.')),
}

const ROLE_OF: Record<string, Partial<HeldRole>> = {
  representative: { role: 'representative' },
  supporter: { role: 'supporter' },
  officer: { role: 'officer' },
  'action owner': { role: 'action_owner', organisationId: OWN_ORGANISATION },
  'moderator (council)': { role: 'moderator', side: 'council' },
  'moderator (families)': { role: 'moderator', side: 'families' },
  'safeguarding lead': { role: 'safeguarding_lead' },
  deputy: { role: 'safeguarding_lead', deputy: true },
  chair: { role: 'chair' },
  'area admin': { role: 'area_admin' },
  'admin of every area': { role: 'area_admin', areaId: null },
}

/** Somebody of a column, with something of their own; their role may be of another area than the one they act in. */
async function somebody(world: World, column: string, area: AreaTable, roleArea = area): Promise<Somebody> {
  const forumId = await world.forum(roleArea)
  if (column === 'visitor') return { actor: world.visitor(), area, forumId, own: (await world.say(area)).ref }
  if (column === 'contributor') {
    const said = await world.say(area)
    return { actor: await world.holding(said), area, forumId, own: said.ref }
  }
  const role = ROLE_OF[column]
  const actor = await world.holder(roleArea, ...(role ? [{ ...role, forumId: column === 'representative' ? forumId : null }] : []))
  return { actor, area, forumId, own: (await world.say(area, 'Nobody phones back.', { submission: submission() }, actor)).ref }
}

async function outcome(world: World, verb: string, who: Somebody): Promise<'yes' | 'no'> {
  const rule = RULES[verb]
  if (rule) return rule(who) === undefined ? 'yes' : 'no'
  try {
    await TRIED[verb]!(world, who)
    return 'yes'
  } catch (error) {
    if (['forbidden', 'not_found'].includes(refusalOf(error)?.kind ?? '')) return 'no'
    throw error
  }
}
const plain = (verb: string) => verb.replace(/'/g, '’').replace(/"([^"]*)"/g, '“$1”')

onEachDatabase('who may do what', (world) => {
  test('every verb of the page is tested, and no other', () => {
    expect([...Object.keys(RULES), ...Object.keys(TRIED)].sort()).toEqual(body.map(([verb]) => plain(verb!)).sort())
    for (const row of body) expect(row).toHaveLength(COLUMNS.length + 1)
  })

  test.each(body.map(([verb, ...cells]) => [plain(verb!), cells] as const))('%s', async (verb, cells) => {
    const area = await world.area()
    const found = await Promise.all(COLUMNS.map(async (column) => outcome(world, verb, await somebody(world, column, area))))
    expect(Object.fromEntries(COLUMNS.map((column, i) => [column, found[i]]))).toEqual(
      Object.fromEntries(COLUMNS.map((column, i) => [column, cells[i]])),
    )
  })

  test('a role of another area is worth no more than an account', async () => {
    const [area, other] = [await world.area(), await world.area()]
    const asMember = COLUMNS.indexOf('member')
    for (const column of Object.keys(ROLE_OF).filter((name) => name !== 'admin of every area')) {
      const who = await somebody(world, column, area, other)
      for (const [verb, ...cells] of body) {
        if (!RULES[plain(verb!)]) continue
        expect(await outcome(world, plain(verb!), who), `${column} of another area: ${verb}`).toBe(cells[asMember])
      }
    }
  })
})
