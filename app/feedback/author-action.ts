import type { Actor } from '#app/contract/actor.ts'
import type { ReceiptView } from '#app/contract/say.ts'
import { typedText } from '#app/read-form.ts'
import type { Services } from '#server/services.ts'

/** Does what the author of a contribution asked for on their page. What they add may come back with help that must be seen first. */
export async function authorAction({ feedback }: Services, actor: Actor, typed: Record<string, unknown>): Promise<ReceiptView | undefined> {
  const ref = typedText(typed, 'ref')
  switch (typedText(typed, 'do')) {
    case 'still':
      await feedback.stillHappening(actor, ref)
      return
    case 'wrong-box':
      await feedback.wrongBox(actor, ref)
      return
    case 'feel':
      await feedback.feel(actor, ref, typed)
      return
    case 'take-back':
      await feedback.takeBack(actor, ref)
      return
    case 'tell':
      await feedback.tellMe(actor, ref, { how: 'email', tell: typed.tell })
      return
    case 'tell-account':
      await feedback.tellMe(actor, ref, { how: 'account' })
      return
    case 'tell-stop':
      await feedback.tellMe(actor, ref, { how: 'stop' })
      return
    case 'add': {
      const receipt = await feedback.say(actor, typedText(typed, 'area'), typed)
      return receipt.helpFirst || !receipt.sameCode ? receipt : undefined
    }
  }
}
