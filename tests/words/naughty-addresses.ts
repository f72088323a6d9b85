import type { Actor } from '#app/contract/actor.ts'
import type { FeltForm } from '#app/contract/trace.ts'
import { type Input, nothing } from './harmless-words.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

/** What stands in addresses and cookies instead of in a form. */
export function addressForms({ world, area, author, shown }: NaughtyTown): Record<string, NaughtyForm> {
  const { feedback, impact, people, notifications } = world.services
  const visitor: Actor = world.visitor()
  const list = (send: (input: Input) => Promise<unknown>, ...named: string[]): NaughtyForm => ({
    kept: [],
    named,
    harmless: () => ({}),
    send: (input) => send(input).then(nothing),
  })
  return {
    ThreadsAsked: {
      kept: ['search'],
      named: ['after', 'before', 'kind', 'sort', 'status', 'theme'],
      harmless: () => ({ search: 'taxi' }),
      send: async (input) => ({ search: (await feedback.threads(visitor, area.slug, input)).asked.search }),
    },
    ImpactAsked: list((input) => impact.impact(visitor, area.slug, input), 'after', 'before', 'kind', 'theme'),
    'what stands in addresses and cookies': list(
      async ({ area: slug, ref, answer, theme, code, token, felt }) => {
        if (slug !== undefined) await feedback.threads(visitor, String(slug), {})
        if (ref !== undefined) await feedback.thread(visitor, area.slug, ref, ref)
        if (answer !== undefined) await impact.answerPage(visitor, area.slug, answer)
        if (theme !== undefined) await impact.themePage(visitor, area.slug, String(theme))
        if (code !== undefined) await feedback.openTrace(visitor, code)
        if (felt !== undefined) await feedback.feel(author, shown.ref, { felt } satisfies Record<keyof typeof FeltForm.shape, unknown>)
        if (token !== undefined) {
          await people.helpFor(area.slug, { who: token, matter: token, when: token })
          expectsNobody(await people.canConfirm(String(token)), await people.canReset(String(token)))
          expectsNobody(
            (await people.actorOf({ cookie: `ct=${token}; ct-trace=${token}; ct-device=${token}`, address: String(token) })).accountId,
          )
          await notifications.stop(token)
        }
      },
      'answer',
      'area',
      'code',
      'felt',
      'ref',
      'theme',
      'token',
    ),
  }
}

function expectsNobody(...found: unknown[]) {
  if (found.some(Boolean)) throw new Error('Somebody was found by naughty words')
}
