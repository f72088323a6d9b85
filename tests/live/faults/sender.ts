import { randomUUID } from 'node:crypto'
import { refusalOf } from '#app/contract/refusal.ts'

/** What becomes of a request on its way. */
export type Way = 'well' | 'request lost' | 'answer lost' | 'twice'
export interface Command {
  id: string
  verb: string
  input: Record<string, unknown>
}
interface Done {
  command: Command
  /** What the server answered. */
  about: unknown
}
/** Carries a command out for somebody. Throws what is refused, and when nothing answers. */
export type Carry = (verb: string, input: Record<string, unknown>) => Promise<unknown>

/** What somebody sends: it is kept until it was answered, and sent again as it is. */
export function sender(carry: Carry, freshId: (id: string) => string = (id) => id) {
  const waiting = new Set<Command>()
  const done: Done[] = []
  const refused: { command: Command; kind: string }[] = []

  async function attempt(command: Command, way: Way): Promise<void> {
    if (way === 'request lost') return
    const send = () => carry(command.verb, { ...command.input, command: freshId(command.id) })
    try {
      const [about] = await Promise.all(way === 'twice' ? [send(), send()] : [send()])
      if (way !== 'answer lost' && waiting.delete(command)) done.push({ command, about })
    } catch (error) {
      const refusal = refusalOf(error)
      if (!refusal && !(error instanceof TypeError)) throw error
      if (refusal && waiting.delete(command)) refused.push({ command, kind: refusal.kind })
    }
  }

  return {
    send(verb: string, input: Record<string, unknown>, way: Way) {
      const command = { id: randomUUID(), verb, input }
      waiting.add(command)
      return attempt(command, way)
    },
    /** Sends again whatever was not answered, in order. */
    async again() {
      for (const command of waiting) await attempt(command, 'well')
    },
    /** Signed out: what was not answered is not sent any more. */
    forget: () => waiting.clear(),
    isDone: () => waiting.size === 0,
    done,
    refused,
  }
}
export type Sender = ReturnType<typeof sender>
