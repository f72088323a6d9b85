import { contributionByRef, originalOf } from '#db/feedback/queries.ts'
import { responseByRef } from '#db/impact/queries.ts'
import { submission } from '../build/public.ts'
import { ANSWER } from './harmless-words.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

export function answerForms({ world, area, staff, shown, answerRef }: NaughtyTown): Record<string, NaughtyForm> {
  const { impact } = world.services
  const stored = async (ref: string) => (await responseByRef(world.db, area.id, ref))! as unknown as Record<string, string>
  /** Only an answer that passes something on says to whom, and only "we cannot" says what would change it. */
  const both = async (send: (kind: object) => Promise<string>) => {
    const { passedTo } = await stored(await send({ kind: 'wrong_body' }))
    return { ...(await stored(await send({ kind: 'cannot' }))), passedTo }
  }
  const kept = ['passedTo', 'said', 'title', 'whatWouldChange', 'words']
  return {
    AnswerForm: {
      kept,
      named: ['action', 'refs', 'themes'],
      harmless: () => ({ ...ANSWER, refs: [shown.ref] }),
      send: (input) => both((kind) => impact.answer(staff, area.slug, { ...input, ...kind })),
      oneByOne: true,
    },
    ChangeAnswerForm: {
      kept,
      named: ['action', 'themes'],
      harmless: () => ANSWER,
      oneByOne: true,
      async send(input) {
        const back = await both((kind) => impact.changeAnswer(staff, area.slug, answerRef, { ...input, ...kind }))
        await world.services.tools.change((tx) => tx.deleteFrom('response').where('replacedById', 'is not', null).execute())
        return back
      },
    },
    OfficialReplyForm: {
      kept: ['words'],
      named: ['submission'],
      harmless: () => ({ words: 'We are sorry.', submission: submission() }),
      async send(input) {
        const ref = await impact.replyOfficially(staff, area.slug, shown.ref, input)
        const { id } = (await contributionByRef(world.db, ref))!
        const original = (await originalOf(world.db, id))!
        const { vault } = world.services.tools
        const row = await world.db
          .selectFrom('contributionVersion')
          .where('contributionId', '=', id)
          .where('kind', '=', 'shown')
          .select('words')
          .executeTakeFirst()
        return { words: [row!.words ?? undefined, await vault.openWords(world.db, area.id, original.sealed!, original.id)] }
      },
    },
  }
}
