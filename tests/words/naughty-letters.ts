import { submissionByRef } from '#db/submissions/queries.ts'
import { submission as once } from '../build/public.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

const LETTER = { kind: 'letter', title: 'Five things', givenOn: '2026-03-03', opening: 'We are tired.', text: '1. One\n2. Two' }
const DRAFT = { title: 'Five things', givenOn: '2026-03-03', opening: 'We are tired.', points: ['One', 'Two'] }

/** The forms of letters, clocks and backpacks. Each is sent to a letter of its own; the group speaks through somebody who holds every role. */
export function letterForms({ world, area, staff, made }: NaughtyTown): Record<string, NaughtyForm> {
  const { submissions } = world.services
  const speaker = async () => {
    const rep = await world.holder(area, { role: 'representative', forumId: made.forum })
    return { ...rep, roles: [...rep.roles, ...staff.roles] }
  }
  const begin = async (input: object = LETTER) => {
    const rep = await speaker()
    return { rep, ref: await submissions.begin(rep, area.slug, { ...LETTER, forum: made.forum, ...input }) }
  }
  const given = async (input: object = DRAFT) => {
    const { rep, ref } = await begin()
    await submissions.give(rep, area.slug, ref, input)
    return { rep, ref }
  }
  const desk = (ref: string, point?: string) => submissions.deskSubmission(staff, area.slug, ref, point)
  return {
    BeginForm: {
      kept: ['title'],
      named: ['forum', 'opening', 'text'],
      harmless: () => ({ ...LETTER, forum: made.forum }),
      async send(input) {
        const { rep, ref } = await begin(input)
        return { title: (await submissions.draft(rep, area.slug, ref)).title }
      },
    },
    DraftForm: {
      kept: ['opening', 'title'],
      named: ['points'],
      harmless: () => DRAFT,
      async send(input) {
        const { ref } = await given(input)
        const { words } = (await desk(ref)).written!
        same((await desk(ref, '1')).open?.words, [input.points].flat()[0])
        return { title: words.slice(0, words.indexOf('\n\n')), opening: words.slice(words.indexOf('\n\n') + 2) }
      },
    },
    UnfinishedDraftForm: {
      kept: ['opening', 'title'],
      named: ['points'],
      harmless: () => ({ ...DRAFT, do: 'save' }),
      async send(input) {
        const { rep, ref } = await begin()
        await submissions.changeDraft(rep, area.slug, ref, input)
        const { title, opening, points } = await submissions.draft(rep, area.slug, ref)
        same(points[0], [input.points].flat()[0])
        return { title, opening }
      },
    },
    GroupStatementForm: {
      kept: ['opening', 'title'],
      named: [],
      harmless: () => ({ title: 'Five things', opening: 'We are tired.' }),
      async send(input) {
        const { rep, ref } = await given()
        await submissions.changeStatement(rep, area.slug, ref, input)
        const { title, opening } = await submissions.ownStatement(rep, area.slug, ref)
        return { title, opening }
      },
    },
    CouncilStatementForm: {
      kept: ['words'],
      named: [],
      harmless: () => ({ words: 'We have read it.' }),
      async send(input) {
        const { ref } = await given()
        await submissions.replyForCouncil(staff, area.slug, ref, input)
        return { words: (await desk(ref)).council!.words }
      },
    },
    OwnerForm: {
      kept: [],
      named: ['organisation'],
      harmless: () => ({ organisation: made.organisation }),
      send: async (input) => submissions.setOwner(staff, area.slug, (await given()).ref, '1', input).then(() => undefined),
    },
    SafeForm: {
      kept: [],
      named: ['also'],
      harmless: () => ({ also: 'tired', spans: [] }),
      async send(input) {
        const { ref } = await given()
        await submissions.publishSubmission(staff, area.slug, ref, input)
        return undefined
      },
    },
    ClockForm: {
      kept: ['reason'],
      named: [],
      harmless: () => ({ kind: 'pause', reason: 'Because' }),
      async send(input) {
        const { ref } = await given()
        await submissions.changePointClock(staff, area.slug, ref, '1', input)
        return { reason: (await submissions.pointDate(world.visitor(), area.slug, ref, '1')).date.events[0]!.reason }
      },
    },
    BackpackForm: {
      kept: ['email', 'opening', 'title'],
      named: ['forum', 'recipient'],
      harmless: () => ({
        forum: made.forum,
        title: 'What we say',
        opening: 'One from each.',
        recipient: 'the inspectors',
        email: 'a@example.org',
      }),
      async send(input) {
        const { ref } = await submissions.beginBackpack(await speaker(), area.slug, input)
        const { words } = (await desk(ref)).written!
        const { id } = (await submissionByRef(world.db, area.id, ref))!
        const { email } = (await world.services.tools.vault.get<{ email: string }>(world.db, area.id, 'recipient', id))!
        return { title: words.slice(0, words.indexOf('\n\n')), opening: words.slice(words.indexOf('\n\n') + 2), email }
      },
    },
    MessagesForm: {
      kept: [],
      named: ['messages', 'submission'],
      harmless: () => ({ submission: once(), messages: 'Hello.', consent: 'yes' }),
      async send(input) {
        const rep = await speaker()
        const backpack = {
          forum: made.forum,
          title: 'What we say',
          opening: 'One from each.',
          recipient: 'the inspectors',
          email: 'a@example.org',
        }
        const { ref } = await submissions.beginBackpack(rep, area.slug, backpack)
        await submissions.putMessages(rep, area.slug, ref, input)
        if (!isSeveral(input.messages)) same((await desk(ref, '1')).open?.words, input.messages)
        return undefined
      },
    },
  }
}

const written = (sent: unknown) => String(sent).replace(/\r\n?/g, '\n').trim()
/** A text with empty lines or dashes is cut into several messages. */
const isSeveral = (sent: unknown) => /\n\s*\n|^\s*-{3,}\s*$/m.test(written(sent))
/** What tells of danger is with the safeguarding lead; anything else comes out as it went in. */
function same(out: string | undefined, sent: unknown) {
  if (out !== undefined && out !== written(sent)) throw new Error(`${JSON.stringify(sent)} came out as ${JSON.stringify(out)}`)
}
