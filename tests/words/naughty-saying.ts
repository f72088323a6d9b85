import { contributionByRef } from '#db/feedback/queries.ts'
import { submission } from '../build/public.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

export function sayingForms({ world, area, staff, shown, author }: NaughtyTown): Record<string, NaughtyForm> {
  const { feedback, moderation, tools } = world.services
  const told = async (ref: typeof shown.ref) => {
    const { id } = (await contributionByRef(world.db, ref))!
    return (await tools.vault.get<{ email: string }>(world.db, area.id, 'tell', id))?.email
  }
  const asWritten = async (receipt: typeof shown) => (await feedback.trace(await world.holding(receipt)))!.stories[0]!.words
  const say = { submission: '', words: 'We waited two years.', tell: 'ann@example.org' }
  return {
    SayForm: {
      kept: ['words', 'tell'],
      named: ['action', 'answer', 'finding', 'item', 'measure', 'parent', 'plan', 'priority', 'speakAs', 'submission', 'theme'],
      harmless: () => ({ ...say, submission: submission() }),
      async send(input) {
        const receipt = await feedback.say(world.visitor(), area.slug, input)
        await moderation.publish(staff, area.slug, receipt.ref, { spans: [] })
        const item = await moderation.item(staff, area.slug, receipt.ref)
        return { words: [await asWritten(receipt), item.words, item.shown?.words], tell: await told(receipt.ref) }
      },
    },
    SayForOthersForm: {
      kept: ['words', 'tell'],
      named: ['submission'],
      harmless: () => ({ ...say, submission: submission(), channel: 'phone', consent: 'yes' }),
      async send(input) {
        const receipt = await feedback.sayForOthers(staff, area.slug, input)
        return { words: await asWritten(receipt), tell: await told(receipt.ref) }
      },
    },
    LookForm: {
      kept: ['words'],
      named: [],
      harmless: () => ({ words: 'We waited two years.' }),
      send: async (input) => ({ words: (await feedback.lookBeforeSending(area.slug, input)).words }),
    },
    TellForm: {
      kept: ['tell'],
      named: [],
      oneByOne: true,
      harmless: () => ({ how: 'email', tell: 'ann@example.org' }),
      async send(input) {
        await feedback.tellMe(author, shown.ref, input)
        return { tell: await told(shown.ref) }
      },
    },
  }
}
