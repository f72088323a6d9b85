import type { Actor } from '#app/contract/actor.ts'
import { ContactForm } from '#app/contract/admin.ts'
import { type HelpContactId, idOf } from '#app/contract/ids.ts'
import { parse } from '#app/contract/parse.ts'
import { CONTACT_KIND_TITLES } from '#app/contract/people.ts'
import type { Tx } from '#db/database.ts'
import { helpContactsIn, insertHelpContact, updateHelpContact } from '#db/people/area-queries.ts'
import type { HelpContactTable } from '#db/people/schema.ts'
import { moment, newId } from '../clock.ts'
import { found } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { administered } from './areas-admin.ts'

export type ContactLine = Pick<HelpContactTable, 'id' | 'kind' | 'name' | 'phone' | 'web' | 'hours' | 'note' | 'rank'> & {
  kindTitle: string
}
type Administered = Awaited<ReturnType<typeof administered>>

/** Whom families can turn to, on every page. */
export function contactsAdmin(tools: Tools) {
  const { db, change, clock, record } = tools

  /** In the order of the pages. Refuses: not_found, forbidden. */
  async function contacts(actor: Actor, areaSlug: string | undefined): Promise<ContactLine[]> {
    const { area } = await administered(tools, actor, areaSlug)
    return (await helpContactsIn(db, area.id)).map(({ id, kind, name, phone, web, hours, note, rank }) => ({
      id,
      kind,
      kindTitle: CONTACT_KIND_TITLES[kind],
      name,
      phone,
      web,
      hours,
      note,
      rank,
    }))
  }

  /** Adds a contact at the end or where `rank` says, or changes the one with this id. Refuses: not_found, forbidden, invalid. Records: people.contact_changed. */
  async function putContact(actor: Actor, areaSlug: string | undefined, id: unknown, input: unknown): Promise<HelpContactId> {
    const there = await administered(tools, actor, areaSlug)
    const { rank, ...form } = parse(ContactForm, input)
    return change(async (tx) => {
      const all = await helpContactsIn(tx, there.area.id)
      const known = id ? contactOf(all, id) : undefined
      const row = { ...form, rank: rank ?? known?.rank ?? (all.at(-1)?.rank ?? 0) + 1 }
      const made: HelpContactId = known?.id ?? newId('help')
      if (known) await updateHelpContact(tx, made, row)
      else await insertHelpContact(tx, { id: made, areaId: there.area.id, ...row, retiredAt: null })
      note(tx, there, made, row.kind)
      return made
    })
  }

  /** Takes a contact off every page. Refuses: not_found, forbidden. Records: people.contact_changed. */
  async function retireContact(actor: Actor, areaSlug: string | undefined, id: unknown): Promise<void> {
    const there = await administered(tools, actor, areaSlug)
    await change(async (tx) => {
      const known = contactOf(await helpContactsIn(tx, there.area.id), id)
      await updateHelpContact(tx, known.id, { retiredAt: moment(clock) })
      note(tx, there, known.id, known.kind, true)
    })
  }

  const contactOf = (all: HelpContactTable[], id: unknown) => {
    const wanted = idOf('help', id)
    return found(
      all.find((contact) => contact.id === wanted),
      'contact',
    )
  }
  function note(tx: Tx, { area, by }: Administered, about: HelpContactId, kind: string, retired = false) {
    record(tx, { name: 'people.contact_changed', place: `at:${area.id}`, areaId: area.id, about, actor: by, facts: { kind, retired } })
  }

  return { contacts, putContact, retireContact }
}
