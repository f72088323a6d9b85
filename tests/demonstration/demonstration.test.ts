import { expect, test } from 'vitest'
import { areaBySlug } from '#db/people/area-queries.ts'
import { Chance } from '#server/demonstration/chance.ts'
import { ASKED_AT_MEETINGS } from '#server/demonstration/meeting-held.ts'
import { SAID_TO_MEETINGS } from '#server/demonstration/meeting-life.ts'
import { AREA, PASSWORD, SIGN_INS } from '#server/demonstration/people.ts'
import { sayings } from '#server/demonstration/sayings.ts'
import { CONTRIBUTIONS, seedDemonstration } from '#server/demonstration/seed.ts'
import { HANDED_IN, POINT_LATE, POINT_STOPPED } from '#server/demonstration/texts/letter.ts'
import { LIVE_MEETING } from '#server/demonstration/texts/live-meeting.ts'
import { IN_DANGER, WITH_IDENTIFIERS } from '#server/demonstration/texts/not-shown.ts'
import { recountArea } from '#server/feedback/recount.ts'
import { dangersIn } from '#server/moderation/dangers.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { onEachDatabase } from '#tests/build/world.ts'

/** A year of verbs, on a machine that has other work too. */
const LONG_MS = 900_000

test('the same is said every time, and no two say the same', () => {
  const [once, again] = [sayings(new Chance(7), 538), sayings(new Chance(7), 538)]
  expect(once).toEqual(again)
  expect(new Set(once.map(({ words }) => words)).size).toBe(538)
  expect(once.filter(({ words }) => /[{}]|undefined/.test(words))).toEqual([])
})

test('what is danger raises an alert, and nothing else does', () => {
  const all = sayings(new Chance(7), 538)
  expect(all.filter(({ words, fate }) => dangersIn(words, { dangerRules: '' }).length > 0 !== (fate === 'danger'))).toEqual([])
  expect(IN_DANGER).toHaveLength(20)
  expect(WITH_IDENTIFIERS).toHaveLength(30)
})

onEachDatabase('the demonstration', (world) => {
  const setting = () => ({ database: world.own.database, vaultKey: world.vaultKey, baseUrl: 'http://127.0.0.1:3000', report: fail })
  const count = async (where: string) => {
    const rows = await world.db.selectFrom('contribution').where('voice', '!=', 'official').selectAll().execute()
    return rows.filter((row) => row[where as 'onBehalf']).length
  }

  test(
    'is a whole year of one county',
    async () => {
      const seeded = await seedDemonstration(setting(), world.now)
      expect(seeded?.code.split(' ')).toHaveLength(5)
      const rows = await world.db.selectFrom('contribution').where('voice', '!=', 'official').selectAll().execute()
      const atMeetings = SAID_TO_MEETINGS + ASKED_AT_MEETINGS
      expect(rows).toHaveLength(CONTRIBUTIONS + HANDED_IN.points + HANDED_IN.messages + HANDED_IN.underLines + atMeetings)
      expect(rows.filter(({ onBehalf }) => onBehalf)).toHaveLength(96 + HANDED_IN.messages)
      expect(rows.filter(({ escalatedAt }) => escalatedAt)).toHaveLength(20)
      expect(rows.filter(({ parentId }) => parentId)).toHaveLength(90)
      expect(new Set(rows.map(({ language }) => language)).size).toBe(6)
      expect(new Set(rows.map(({ channel }) => channel)).size).toBe(10)
      expect(new Set(rows.map(({ kind }) => kind)).size).toBe(5)
      expect(rows.filter((row) => !row.readAt && !row.escalatedAt).length).toBeGreaterThanOrEqual(40)
      const answered = rows.filter(({ publishedAt, answeredAt }) => publishedAt && answeredAt).length
      expect(answered / rows.filter(({ publishedAt }) => publishedAt).length).toBeGreaterThan(0.6)
      const now = world.now.toISOString()
      expect(rows.filter(({ saidAt, changedAt }) => saidAt > now || changedAt > now)).toEqual([])
    },
    LONG_MS,
  )

  test('has groups, representatives and answers of every kind', async () => {
    expect(await world.db.selectFrom('forum').selectAll().execute()).toHaveLength(24)
    const roles = await world.db.selectFrom('role').selectAll().execute()
    expect(roles.filter(({ role }) => role === 'representative')).toHaveLength(28)
    expect(new Set(roles.map(({ role }) => role)).size).toBe(8)
    const responses = await world.db.selectFrom('response').selectAll().execute()
    expect(new Set(responses.map(({ kind }) => kind)).size).toBe(6)
    expect(responses.length).toBeGreaterThanOrEqual(25)
  })

  test('has plans in a line, with sixty actions and one that came from a meeting, of five organisations, and one group that did not sign', async () => {
    const { plan } = world.services
    const plans = await plan.plansOf(world.visitor(), AREA)
    expect(plans.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['reform open', 'app agreed', 'improvement agreed', 'wsoa closed'])
    expect(plans.reduce((sum, { actions }) => sum + actions, 0)).toBe(61)
    const pages = await Promise.all(plans.map(({ ref }) => plan.planPage(world.visitor(), AREA, ref)))
    expect(pages.map(({ before }) => before?.kind)).toEqual(['app', 'wsoa', 'wsoa', undefined])
    expect((await plan.currentPlan(world.visitor(), AREA))?.plan.kind).toBe('app')
    const actions = pages.flatMap(({ priorities }) => priorities.flatMap((priority) => priority.actions))
    expect(new Set(actions.map(({ organisation }) => organisation)).size).toBe(5)
    expect(new Set(actions.map(({ brag }) => brag)).size).toBe(5)
    expect(new Set(actions.map(({ felt }) => felt.verdict)).size).toBe(4)
    expect(actions.filter(({ doneNotFelt }) => doneNotFelt)).toHaveLength(3)
    expect(actions.some(({ slips }) => slips === 2)).toBe(true)
    expect(actions.filter(({ missing }) => missing.length > 0)).toEqual([])
    expect(actions.filter(({ brag, evidence }) => brag === 'blue' && evidence === 0)).toEqual([])
    expect(pages.flatMap(({ signOffs }) => signOffs).filter(({ kind }) => kind === 'not_signed')).toMatchObject([{ side: 'forum' }])
    expect(pages[0]!.priorities.reduce((sum, { said }) => sum + said, 0)).toBe(5)
    for (const { ref, title } of actions) {
      const page = await plan.actionPage(world.visitor(), AREA, ref)
      expect(page.words.length, title).toBeGreaterThan(0)
      expect(page.answers.length, title).toBeGreaterThan(0)
      expect(page.measureIds.length, title).toBeGreaterThan(0)
    }
  })

  test('has twenty measures over five quarters, a letter in fourteen points and a backpack', async () => {
    const measures = await world.services.measures.measures(world.visitor(), AREA)
    expect(measures).toHaveLength(20)
    expect(measures.filter(({ values }) => values.filter((value) => value !== null).length !== 5)).toEqual([])
    const { rows } = await world.services.submissions.submissions(world.visitor(), AREA)
    expect(rows.map(({ kind }) => kind)).toEqual(['backpack', 'letter'])
    const letter = await world.services.submissions.submission(world.visitor(), AREA, rows[1]!.ref)
    expect(letter.points).toHaveLength(14)
    expect(letter.points.filter(({ due }) => due.late).map(({ number }) => number)).toEqual([POINT_LATE])
    expect(letter.points.filter(({ due }) => due.day === null).map(({ number }) => number)).toEqual([POINT_STOPPED.number])
    expect(letter.points.filter(({ answers }) => answers.length > 0)).toHaveLength(11)
  })

  test('has a pack for each review, frozen before it, and the report on the local offer', async () => {
    const reports = await world.db.selectFrom('report').orderBy('frozenOn').select(['kind', 'frozenOn', 'reviewOn']).execute()
    expect(reports.map(({ kind }) => kind)).toEqual(['pack', 'pack', 'local_offer'])
    expect(reports.filter(({ frozenOn, reviewOn }) => reviewOn && frozenOn >= reviewOn)).toEqual([])
  })

  test('has twelve monthly meetings, the last one open to those who cannot come, and one answer that is late', async () => {
    const { meetings } = world.services
    const { next: coming, past } = await meetings.meetings(world.visitor(), AREA)
    const next = coming.filter(({ title }) => title !== LIVE_MEETING.title)
    expect([past.length, next.length, coming.length]).toEqual([11, 1, 2])
    const pages = await Promise.all([...past, ...next].map(({ ref }) => meetings.agenda(world.visitor(), AREA, ref)))
    expect(pages.filter(({ items }) => items.filter(({ themes, papers }) => themes.length > 0 && papers.length > 0).length !== 2)).toEqual(
      [],
    )
    expect(pages.some(({ declined }) => declined.length > 0)).toBe(true)
    expect(pages.flatMap(({ items }) => items).some(({ proposedBy }) => proposedBy)).toBe(true)
    const said = await Promise.all([...past, ...next].map(({ ref }) => meetings.saidInShort(world.visitor(), AREA, ref)))
    expect(said.map(({ whyNot }) => whyNot === undefined).at(-1)).toBe(true)
    expect(said.filter(({ late }) => late > 0)).toHaveLength(1)
    expect(said.reduce((sum, one) => sum + one.said, 0)).toBe(SAID_TO_MEETINGS + ASKED_AT_MEETINGS)
    const late = await world.db.selectFrom('record').where('name', '=', 'meetings.answer_late').selectAll().execute()
    expect(late).toHaveLength(1)
    const forums = (await meetings.meetingForums(world.visitor(), AREA, past[0]!.ref)).forums
    expect(forums).toHaveLength(24)
    expect((await meetings.engagements(AREA)).entries).toHaveLength(2)
    expect((await meetings.foreseen(AREA)).next).toHaveLength(3)
    expect((await meetings.forums(AREA)).forums.filter(({ silent }) => silent).length).toBeGreaterThanOrEqual(3)
  })

  test('has minutes of every meeting that was, agreed by both sides but for the last, whose amendment waits', async () => {
    const { meetings } = world.services
    const { past } = await meetings.meetings(world.visitor(), AREA)
    const minutes = await Promise.all(past.map(({ ref }) => meetings.after.minutes(world.visitor(), AREA, ref)))
    expect(minutes.map(({ state }) => state)).toEqual(['published', ...Array<string>(10).fill('agreed')])
    expect(minutes.filter(({ summary, summaryLate }) => !summary || summaryLate)).toEqual([])
    expect(minutes.filter(({ confirmed, state }) => state === 'agreed' && confirmed.length !== 2)).toEqual([])
    const amended = minutes.flatMap(({ lines }) => lines.flatMap(({ amendments }) => amendments.map(({ state }) => state)))
    expect(new Set(amended)).toEqual(new Set(['waits', 'accepted', 'declined']))
    const told = ['attendance', 'spoke', 'note', 'question', 'said', 'decision', 'action'] as const
    for (const { lines } of minutes) expect(lines.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...told]))
    const polls = minutes.flatMap(({ lines }) => lines.filter(({ kind }) => kind === 'poll'))
    expect(polls.filter(({ words }) => words.includes('First came'))).toHaveLength(5)
  })

  test('has decisions with dissent word by word, actions of which one is in the plan, and what was not finished on a later agenda', async () => {
    const { meetings } = world.services
    const { rows } = await meetings.after.decisions(AREA, {})
    const made = rows.filter(({ state }) => state === 'decided')
    expect([rows.length, made.length]).toEqual([11, 10])
    const decisions = await Promise.all(made.map(({ ref }) => meetings.after.decision(world.visitor(), AREA, ref)))
    expect(decisions.filter(({ decided }) => !decided?.delegation || !decided.options || !decided.reasons)).toEqual([])
    expect(decisions.filter(({ evidence }) => evidence.length < 2)).toEqual([])
    expect(new Set(decisions.flatMap(({ dissent, meeting }) => dissent.map(() => meeting.ref))).size).toBe(3)
    const { past } = await meetings.meetings(world.visitor(), AREA)
    const outcomes = await Promise.all(past.map(({ ref }) => meetings.after.outcomes(AREA, ref)))
    const actions = outcomes.flatMap((one) => one.actions)
    expect(new Set(actions.map(({ state }) => state))).toEqual(new Set(['open', 'done', 'not_done', 'in_plan']))
    const [planned] = actions.filter(({ state }) => state === 'in_plan')
    expect((await world.services.plan.actionPage(world.visitor(), AREA, planned!.planAction)).title).toBe(planned!.words)
    const unfinished = outcomes.flatMap((one) => one.unfinished)
    expect(unfinished.filter(({ carried }) => !carried?.reason)).toEqual([])
    expect(new Set(unfinished.map(({ what }) => what))).toEqual(new Set(['item', 'decision']))
  })

  test('has how a meeting was for those who were there, where enough said it', async () => {
    const { meetings } = world.services
    const { past } = await meetings.meetings(world.visitor(), AREA)
    const felt = await Promise.all(past.map(({ ref }) => meetings.howItWas(AREA, ref)))
    expect(felt.filter(({ sealedAt }) => sealedAt)).toHaveLength(10)
    expect(felt.filter(({ figures }) => figures)).toHaveLength(7)
    const heard = await meetings.speakingShareOfYear(AREA)
    expect(heard.groups.length).toBeGreaterThan(5)
    expect(heard.sentIn).toBeGreaterThan(0)
  })

  test('shows nothing of what tells of danger, and nothing that could point to somebody', async () => {
    const shown = await world.db.selectFrom('contributionVersion').where('words', 'is not', null).select(['words', 'takenOut']).execute()
    const words = shown.map((version) => version.words).join('\n')
    const planted = WITH_IDENTIFIERS.flatMap(({ takeOut }) => takeOut.map(([was]) => was))
    expect([...IN_DANGER, ...planted].filter((text) => words.includes(text))).toEqual([])
    expect(shown.filter(({ takenOut }) => takenOut !== '[]')).toHaveLength(30)
  })

  test('leaves a record that fits and figures that can be counted again', async () => {
    const area = (await areaBySlug(world.db, AREA))!
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
    expect(await recountArea(world.services.tools, world.own.database, area.id)).toMatchObject({ miscounts: [] })
    expect(await count('importKey')).toBe(12)
  })

  test('lets everybody named sign in with the one password', async () => {
    const browser = { cookie: undefined, userAgent: undefined }
    for (const { email } of SIGN_INS) await world.services.people.signIn(world.visitor(), { email, password: PASSWORD }, browser)
  })

  test('is made in an empty database only', async () => {
    expect(await seedDemonstration(setting(), world.now)).toBeUndefined()
  })
})

function fail(error: unknown): never {
  throw error
}
