import { type Input, nothing } from './harmless-words.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

export function deskForms({ world, area, staff, decided, escalation, strict, lead }: NaughtyTown): Record<string, NaughtyForm> {
  const { moderation } = world.services
  const decision = (send: (input: Input) => Promise<unknown>, named: string[], harmless: Input = {}): NaughtyForm => ({
    kept: [],
    named,
    oneByOne: true,
    harmless: () => harmless,
    send: (input) => send(input).then(nothing),
  })
  const at = [staff, area.slug, decided.ref] as const
  const DECIDED = ['organisation', 'seen', 'themes']
  return {
    PublishForm: decision((input) => moderation.publish(...at, input), ['also', ...DECIDED]),
    Span: {
      kept: ['shownAs'],
      named: [],
      harmless: () => ({ shownAs: 'somebody' }),
      async send({ shownAs }) {
        const { ref } = await world.say(area, 'So Ann said.')
        await moderation.publish(staff, area.slug, ref, { spans: [{ start: 3, end: 6, shownAs, take: 'yes' }] })
        const { words } = (await moderation.item(staff, area.slug, ref)).shown!
        return { shownAs: withoutBrackets(words.slice(3, -' said.'.length)) }
      },
    },
    KeepPrivateForm: decision((input) => moderation.keepPrivate(...at, input), DECIDED),
    HoldForm: decision((input) => moderation.hold(...at, input), ['seen'], { reason: 'translation' }),
    DeclineForm: decision((input) => moderation.decline(...at, input), ['seen'], { reason: 'repeats' }),
    HideForm: decision((input) => moderation.hide(...at, input), ['seen'], { reason: 'mistake' }),
    TagForm: decision((input) => moderation.tag(...at, input), ['themes']),
    RouteForm: decision((input) => moderation.route(...at, input), ['organisation']),
    NoteForm: {
      kept: ['done'],
      named: [],
      oneByOne: true,
      harmless: () => ({ done: 'Rang them.' }),
      async send(input) {
        await moderation.escalations.note(staff, area.slug, escalation.id, input)
        const { steps } = await moderation.escalations.read(staff, area.slug, escalation.id)
        await world.services.tools.change((tx) => tx.deleteFrom('escalationStep').execute())
        return { done: steps.at(-1)!.done }
      },
    },
    RulesForm: {
      kept: ['rules'],
      named: ['sample'],
      oneByOne: true,
      harmless: () => ({ rules: 'suicide: want to die', sample: 'I want to die' }),
      async send(input) {
        await moderation.tryRules(lead, strict.slug, input)
        await moderation.editRules(lead, strict.slug, input)
        return { rules: (await moderation.readRules(lead, strict.slug)).rules.trim() }
      },
    },
  }
}

/** What stands in the place of a name is in brackets, its own or ours. */
const withoutBrackets = (text: string) => text.replace(/^\[(.*)\]$/s, '$1')
