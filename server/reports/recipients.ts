import type { Actor } from '#app/contract/actor.ts'
import { parse } from '#app/contract/parse.ts'
import { MOST_RECIPIENTS, RecipientsForm, type RecipientsView } from '#app/contract/release.ts'
import { emailAddress } from '#app/contract/say.ts'
import { areaBySlug } from '#db/people/area-queries.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { found, permit, wrong } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { reporterIn, whyNotReport } from './policy.ts'
import type { Recipient } from './telling.ts'

const LISTS = ['councillors', 'press'] as const

/** The addresses of councillors and the press. They live in the vault alone. */
export function keepingRecipients({ db, change, record, vault }: Tools) {
  /** The addresses of an area, for those who keep them. Refuses: not_found, forbidden. */
  async function recipients(actor: Actor, areaSlug: string | undefined): Promise<RecipientsView> {
    const area = await kept(actor, areaSlug)
    return { councillors: await listOf(area, 'councillors'), press: await listOf(area, 'press') }
  }

  /** Puts other lists in their place, one address on a line. Refuses: invalid, not_found, forbidden. Records: reports.recipients_changed. */
  async function putRecipients(actor: Actor, areaSlug: string | undefined, input: unknown): Promise<void> {
    const area = await kept(actor, areaSlug)
    const form = parse(RecipientsForm, input)
    const lists = LISTS.map((name) => ({ name, addresses: addressesIn(name, form[name]) }))
    const role = found(reporterIn(actor, area.id), 'role')
    await change(async (tx) => {
      for (const { name, addresses } of lists) {
        await vault.dropList(tx, area.id, name, area.id)
        for (const email of addresses) await vault.append(tx, area.id, name, area.id, { email } satisfies Recipient)
      }
      record(tx, { name: 'reports.recipients_changed', place: `at:${area.id}`, areaId: area.id, about: area.id, actor: role.id })
    })
  }

  async function kept(actor: Actor, areaSlug: string | undefined) {
    const area = found(await areaBySlug(db, areaSlug ?? ''), 'area')
    permit(whyNotReport(actor, area.id))
    return area
  }

  const listOf = async ({ id }: AreaTable, name: (typeof LISTS)[number]) =>
    (await vault.list<Recipient>(db, id, name, id)).map(({ email }) => email)

  return { recipients, putRecipients }
}

/** The addresses of a text, each once. Refuses: invalid, naming the line. */
function addressesIn(field: string, text: string): string[] {
  const addresses = new Set<string>()
  for (const [at, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const read = emailAddress.safeParse(line.trim())
    if (!read.success || !read.data) return wrong(field, `Line ${at + 1} is not an e-mail address. Write one address on each line`)
    addresses.add(read.data)
  }
  return addresses.size > MOST_RECIPIENTS ? wrong(field, `At most ${MOST_RECIPIENTS} addresses can be kept here`) : [...addresses]
}
