import { expect, test } from 'vitest'
import { recordedAbout } from '#db/record/queries.ts'
import { submissionByRef } from '#db/submissions/queries.ts'
import { verifyRecord } from '#server/record/verify.ts'
import { everything, recorded } from '../build/desk.ts'
import { answersPoints, cast, given, letter, pointRefs, shownWhole } from '../build/letters.ts'
import { onEachDatabase } from '../build/world.ts'

onEachDatabase('a letter in points', (world) => {
  test('is begun by nobody but a representative of the group or an officer', async () => {
    const { area, forumId, moderator } = await cast(world)
    const other = await cast(world, area)
    const before = await everything(world)
    const { submissions } = world.services
    for (const actor of [
      world.visitor(),
      await world.holder(area),
      moderator,
      other.rep,
      await world.holder(area, 'supporter', 'chair', 'action_owner', 'area_admin'),
      await world.holder(await world.area(), { role: 'representative', forumId }),
    ])
      await expect(submissions.begin(actor, area.slug, letter(forumId))).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
    expect(await everything(world)).toBe(before)
  })

  test.each([
    ['text', { text: '  ' }],
    ['title', { title: '' }],
    ['givenOn', { givenOn: '2026-03-04' }],
    ['givenOn', { givenOn: '2014-08-31' }],
    ['givenOn', { givenOn: '31/03/2026' }],
    ['kind', { kind: 'backpack' }],
    ['language', { language: 'xx' }],
    ['text', { text: Array.from({ length: 101 }, (_, at) => `${at + 1}. Something`).join('\n') }],
  ])('is refused at the field %s', async (field, more) => {
    const { area, forumId, rep } = await cast(world)
    await expect(world.services.submissions.begin(rep, area.slug, letter(forumId, more))).rejects.toMatchObject({
      refusal: { kind: 'invalid', fields: { [field]: expect.stringMatching(/^[A-Z]/) } },
    })
  })

  test('is taken apart by its numbers, and a draft is seen by its group alone', async () => {
    const { area, forumId, rep, officer, moderator } = await cast(world)
    const { submissions } = world.services
    const ref = await submissions.begin(rep, area.slug, letter(forumId))
    const draft = await submissions.draft(rep, area.slug, ref)
    expect(draft.points).toEqual([
      'Nobody phones us back.',
      'Plans come late. Some wait a year.',
      'The bus does not come.',
      'Reports are paid for twice.',
      'We want to be asked before things are decided.\n\nYours, the group',
    ])
    expect(draft.opening).toContain('We are tired of asking.\n\nDear council,')
    for (const actor of [world.visitor(), officer, moderator, (await cast(world, area)).rep]) {
      await expect(submissions.draft(actor, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
      await expect(submissions.give(actor, area.slug, ref, draft)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
      await expect(submissions.throwAway(actor, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    }
    await expect(submissions.submission(world.visitor(), area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
    expect((await submissions.submissions(world.visitor(), area.slug)).rows).toEqual([])
    expect((await submissions.beginPage(rep, area.slug)).drafts).toMatchObject([{ ref, title: 'Five things that must change' }])
    const row = (await submissionByRef(world.db, area.id, ref))!
    expect(await recordedAbout(world.db, row.id)).toEqual([])
    const sealed = await world.db.selectFrom('submissionDraft').where('submissionId', '=', row.id).selectAll().executeTakeFirstOrThrow()
    expect(JSON.stringify(sealed)).not.toContain('Nobody phones')
    await submissions.throwAway(rep, area.slug, ref)
    await expect(submissions.draft(rep, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'not_found' } })
  })

  test('is corrected by buttons: cut, put together, moved, taken out, with nothing lost', async () => {
    const { area, forumId, rep } = await cast(world)
    const { submissions } = world.services
    const ref = await submissions.begin(rep, area.slug, letter(forumId, { text: 'First thing.\n\nSecond thing.\n\nThird thing.' }))
    const points = async () => (await submissions.draft(rep, area.slug, ref)).points
    const press = async (button: string, change = (all: string[]) => all) => {
      const { title, givenOn, opening } = await submissions.draft(rep, area.slug, ref)
      return submissions.changeDraft(rep, area.slug, ref, { title, givenOn, opening, points: change(await points()), do: button })
    }
    expect(await points()).toEqual(['First thing.', 'Second thing.', 'Third thing.'])
    expect(await press('merge:2')).toBe(1)
    expect(await points()).toEqual(['First thing.\n\nSecond thing.', 'Third thing.'])
    expect(await press('split:1')).toBe(1)
    expect(await points()).toEqual(['First thing.', 'Second thing.', 'Third thing.'])
    await press('split:2', (all) => all.map((point, at) => (at === 1 ? 'One\n\nstill one\n---\nTwo' : point)))
    expect(await points()).toEqual(['First thing.', 'One\n\nstill one', 'Two', 'Third thing.'])
    await press('remove:4')
    await press('up:3')
    expect(await points()).toEqual(['First thing.', 'Two', 'One\n\nstill one'])
    await press('after:1')
    expect(await points()).toEqual(['First thing.', '', 'Two', 'One\n\nstill one'])
    await press('merge:1')
    await press('remove:99')
    await press('save', ([first = '', ...rest]) => [`${first} Really.`, ...rest])
    expect((await points())[0]).toBe('First thing. Really.')
  })

  test('needs a title, a statement and a point before it is sent, each named at its field', async () => {
    const { area, forumId, rep } = await cast(world)
    const { submissions } = world.services
    const ref = await submissions.begin(rep, area.slug, letter(forumId))
    const draft = { title: 'A', givenOn: '2026-03-03', opening: 'B', points: ['C'] }
    for (const [field, more] of [
      ['title', { title: ' ' }],
      ['opening', { opening: '' }],
      ['points', { points: ['', '  '] }],
      ['points.1', { points: ['fine', 'x'.repeat(6001)] }],
      ['givenOn', { givenOn: '2027-01-01' }],
    ] as const)
      await expect(submissions.give(rep, area.slug, ref, { ...draft, ...more })).rejects.toMatchObject({
        refusal: { kind: 'invalid', fields: { [field]: expect.any(String) } },
      })
    expect((await submissions.draft(rep, area.slug, ref)).points).toHaveLength(5)
  })

  test('is given: each point is a contribution of the group by letter, and it counts once when it is sent twice', async () => {
    const { area, forumId, rep } = await cast(world)
    const { submissions, feedback } = world.services
    const ref = await submissions.begin(rep, area.slug, letter(forumId))
    const draft = {
      title: 'Five things',
      givenOn: '2026-03-03',
      opening: 'We are tired.',
      points: ['Nobody phones.', '', 'The bus is late.'],
    }
    const first = await submissions.give(rep, area.slug, ref, draft)
    expect(first).toMatchObject({ ref, points: 2, dueOn: '2026-03-31', readBy: '2026-03-04', helpFirst: false })
    expect(await submissions.give(rep, area.slug, ref, draft)).toEqual({ ...first })
    const refs = await pointRefs(world, area, ref)
    expect(refs).toHaveLength(2)
    const row = await world.db.selectFrom('contribution').where('ref', '=', refs[0]!).selectAll().executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      channel: 'letter',
      voice: 'forum',
      forumId,
      mayShow: 1,
      onBehalf: 0,
      publishedAt: null,
      saidAt: '2026-03-03T09:00:00.000Z',
    })
    expect((await recorded(world, refs[0]!))[0]).toMatchObject({ name: 'feedback.said', actor: rep.roles[0]!.id })
    const trace = await feedback.trace(await world.holding(first))
    expect(trace!.stories.map(({ words }) => words).sort()).toEqual(['Nobody phones.', 'The bus is late.'])
    expect(trace!.stories[0]!.next).toContainEqual({ what: 'answer', by: '2026-03-31', late: false })
    const given = (await submissionByRef(world.db, area.id, ref))!
    expect((await recordedAbout(world.db, given.id)).map(({ name, actor, facts }) => [name, actor, JSON.parse(facts)])).toEqual([
      [
        'submissions.given',
        rep.roles[0]!.id,
        { enteredBy: 'group', forum: forumId, givenOn: '2026-03-03', kind: 'letter', points: 2, workingDays: 20 },
      ],
    ])
    await expect(submissions.changeDraft(rep, area.slug, ref, draft)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
    await expect(submissions.throwAway(rep, area.slug, ref)).rejects.toMatchObject({ refusal: { kind: 'conflict' } })
  })

  test('that an officer writes down for a group says so, and starts its clock on the day on which it was given', async () => {
    const people = await cast(world)
    const { area, officer } = people
    const ref = await given(world, people, { givenOn: '2026-02-02' }, officer)
    const view = await world.services.submissions.submission(world.visitor(), area.slug, ref)
    expect(view).toMatchObject({ byCouncil: true, givenOn: '2026-02-02', enteredOn: '2026-03-03' })
    expect(view.points[0]).toMatchObject({ due: { day: '2026-03-02', late: true, lateDays: 1 } })
  })

  test('is there for everybody at once, and its words once a moderator has shown them', async () => {
    const people = await cast(world)
    const { area, moderator, officer } = people
    const { submissions, moderation } = world.services
    const ref = await given(world, people)
    const seen = () => submissions.submission(world.visitor(), area.slug, ref)
    const waiting = await seen()
    expect(waiting).toMatchObject({
      standing: 'waiting',
      title: '',
      group: null,
      council: null,
      counts: { points: 5, answered: 0, late: 0 },
    })
    expect(waiting.points.map(({ state, ref, html, themes }) => [state, ref, html, themes])).toEqual(
      Array(5).fill(['waiting', null, '', []]),
    )
    expect(JSON.stringify(waiting)).not.toMatch(/CT-|phone|must change/)
    expect(JSON.stringify(await submissions.submissions(world.visitor(), area.slug))).not.toMatch(/CT-|must change/)

    const desk = await submissions.deskSubmission(moderator, area.slug, ref)
    expect(desk.written).toMatchObject({
      unread: true,
      words: expect.stringContaining('Five things that must change\n\nWe are tired of asking.'),
    })
    await submissions.publishSubmission(moderator, area.slug, ref, { also: '300 families = many families' })
    const refs = await pointRefs(world, area, ref)
    const theme = await world.theme(area)
    await moderation.publish(officer, area.slug, refs[0]!, { themes: [theme.slug] })
    await moderation.decline(moderator, area.slug, refs[1]!, { reason: 'abusive' })
    await moderation.keepPrivate(moderator, area.slug, refs[2]!, {})
    const shown = await seen()
    expect(shown).toMatchObject({ standing: 'shown', title: 'Five things that must change' })
    expect(shown.group!.html).toContain('We are [many families].')
    expect(shown.points.map(({ state, because, ref }) => [state, because, ref])).toEqual([
      ['shown', undefined, refs[0]],
      ['not_shown', 'because it attacked a person', null],
      ['private', undefined, null],
      ['waiting', undefined, null],
      ['waiting', undefined, null],
    ])
    expect(shown.points[0]).toMatchObject({ html: '<p>Nobody phones us back.</p>', themes: [{ slug: theme.slug }], status: 'waiting' })
    expect((await submissions.submissions(world.visitor(), area.slug)).rows).toMatchObject([
      { ref, title: 'Five things that must change', kind: 'letter', counts: { points: 5 } },
    ])
  })

  test('is shown and hidden by moderators and officers alone, and hidden it is out of everybody’s sight', async () => {
    const people = await cast(world)
    const { area, rep, moderator } = people
    const { submissions } = world.services
    const ref = await given(world, people)
    for (const actor of [
      world.visitor(),
      rep,
      await world.holder(area, 'chair', 'action_owner', 'supporter', 'area_admin', 'safeguarding_lead'),
    ]) {
      await expect(submissions.publishSubmission(actor, area.slug, ref, {})).rejects.toMatchObject({ refusal: { kind: 'forbidden' } })
      await expect(submissions.hideSubmission(actor, area.slug, ref, { reason: 'mistake' })).rejects.toMatchObject({
        refusal: { kind: 'forbidden' },
      })
    }
    const across = { start: 20, end: 34, shownAs: 'x', take: 'yes' }
    for (const bad of [{ also: 'not in it' }, { spans: [across] }, { spans: [{ ...across, start: 0, end: 999 }] }])
      await expect(submissions.publishSubmission(moderator, area.slug, ref, bad)).rejects.toMatchObject({ refusal: { kind: 'invalid' } })
    await submissions.publishSubmission(moderator, area.slug, ref, {})
    await submissions.publishSubmission(moderator, area.slug, ref, { also: 'tired = done' })
    const twice = await submissions.submission(world.visitor(), area.slug, ref)
    expect(twice.group!.html).toContain('[done]')
    expect(twice.group!.earlier).toEqual([])
    await expect(submissions.hideSubmission(moderator, area.slug, ref, { reason: 'because' })).rejects.toMatchObject({
      refusal: { kind: 'invalid' },
    })
    await submissions.hideSubmission(moderator, area.slug, ref, { reason: 'points_to_somebody' })
    const hidden = await submissions.submission(world.visitor(), area.slug, ref)
    expect(hidden).toMatchObject({ standing: 'hidden', title: '', group: null, because: 'because it could point to a child or a grown-up' })
    await expect(submissions.hideSubmission(moderator, area.slug, ref, { reason: 'mistake' })).rejects.toMatchObject({
      refusal: { kind: 'conflict' },
    })
    await submissions.publishSubmission(moderator, area.slug, ref, {})
    expect((await submissions.submission(world.visitor(), area.slug, ref)).standing).toBe('shown')
  })

  test('has an answer to each point, given as to everything else, and the whole record fits', async () => {
    const people = await cast(world)
    const { area, officer } = people
    const ref = await given(world, people)
    await shownWhole(world, people, ref)
    const answerRef = await answersPoints(world, people, ref, 1, 3)
    const view = await world.services.submissions.submission(world.visitor(), area.slug, ref)
    expect(view.counts).toEqual({ points: 5, answered: 2, late: 0 })
    expect(view.points.map(({ answers, answeredOn, status }) => [answers.map(({ ref }) => ref), answeredOn, status])).toEqual([
      [[answerRef], '2026-03-03', 'done_not_felt'],
      [[], null, 'waiting'],
      [[answerRef], '2026-03-03', 'done_not_felt'],
      [[], null, 'waiting'],
      [[], null, 'waiting'],
    ])
    await world.services.impact.hideAnswer(officer, area.slug, answerRef, { reason: 'wrong' })
    expect((await world.services.submissions.submission(world.visitor(), area.slug, ref)).counts.answered).toBe(0)
    await world.services.events.settled()
    await world.services.sealer.seal()
    expect(await verifyRecord(world.own.database, world.services.tools.vault)).toMatchObject({ fits: true })
  })

  test('keeps a point private that tells of danger, and nobody can tell it from one that waits', async () => {
    const people = await cast(world)
    const { area, forumId, rep } = people
    const { submissions } = world.services
    const ref = await submissions.begin(rep, area.slug, letter(forumId))
    const draft = { title: 'A', givenOn: '2026-03-03', opening: 'B', points: ['I want to kill myself.', 'The bus is late.'] }
    expect((await submissions.give(rep, area.slug, ref, draft)).helpFirst).toBe(true)
    const { points } = await submissions.submission(world.visitor(), area.slug, ref)
    expect({ ...points[0], number: 2 }).toEqual(points[1])
    const desk = await submissions.deskSubmission(people.moderator, area.slug, ref, '1')
    expect(desk.open).toBeNull()
    expect(desk.points[0]!.opening).toBe('')
  })

  test('a point that its group takes back is gone, and its place says so', async () => {
    const people = await cast(world)
    const { area, forumId, rep } = people
    const { submissions, feedback } = world.services
    const ref = await submissions.begin(rep, area.slug, letter(forumId))
    const receipt = await submissions.give(rep, area.slug, ref, { title: 'A', givenOn: '2026-03-03', opening: 'B', points: ['C', 'D'] })
    const [first] = await pointRefs(world, area, ref)
    await feedback.takeBack(await world.holding(receipt), first)
    expect((await submissions.submission(world.visitor(), area.slug, ref)).points.map(({ state }) => state)).toEqual([
      'taken_back',
      'waiting',
    ])
  })

  test('the list goes on in pages that neither overlap nor leave anything out', async () => {
    const people = await cast(world)
    const { area } = people
    const refs: string[] = []
    for (let at = 0; at < 23; at++)
      refs.push(await given(world, people, { givenOn: `2026-02-${String((at % 9) + 1).padStart(2, '0')}`, text: 'One thing.' }))
    const first = await world.services.submissions.submissions(world.visitor(), area.slug)
    const second = await world.services.submissions.submissions(world.visitor(), area.slug, first.after)
    expect(second.after).toBeUndefined()
    expect([...first.rows, ...second.rows].map(({ ref }) => ref).sort()).toEqual(refs.sort())
    const days = [...first.rows, ...second.rows].map(({ givenOn }) => givenOn)
    expect(days).toEqual([...days].sort().reverse())
  })
})
