import type { ForumId } from '#app/contract/ids.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

type Back = Record<string, string | undefined>
const MEETING = { title: 'A meeting', about: '', day: '2030-01-15', at: '18:30', minutes: '90', room: '', guests: '' }
const ITEM = { title: 'School transport', about: '', minutes: '10', level: 'engage', presenter: '' }

/** The forms of agendas: items, proposals, what becomes of them, papers. */
export function agendaForms({ world, area, staff, made }: NaughtyTown): Record<string, NaughtyForm> {
  const { meetings } = world.services
  const forum = made.forum as ForumId
  const rep = world.holder(area, { role: 'representative', forumId: forum })
  const proposal = { forum, title: 'Short breaks', about: '' }
  const meeting = async () => {
    const ref = await meetings.planMeeting(staff, area.slug, MEETING)
    await meetings.publishMeeting(staff, area.slug, ref)
    return ref
  }
  let shared: Promise<string> | undefined
  const one = () => (shared ??= meeting())
  return {
    AgendaItemForm: {
      kept: ['about', 'presenter', 'title'],
      named: ['themes', 'under'],
      harmless: () => ITEM,
      async send(input) {
        const ref = await one()
        const own = await meetings.addItem(staff, area.slug, ref, input)
        const item = (await meetings.agenda(world.visitor(), area.slug, ref)).items.find((each) => each.ref === own)
        await meetings.removeItem(staff, area.slug, ref, own)
        return item as Back | undefined
      },
    },
    ProposeItemForm: {
      kept: ['about', 'title'],
      named: ['forum', 'themes'],
      harmless: () => proposal,
      async send(input) {
        const ref = await meeting()
        await meetings.proposeItem(await rep, area.slug, ref, input)
        const [back] = (await meetings.proposePage(await rep, area.slug, ref)).own
        return { title: back?.title, about: back?.about }
      },
    },
    DecideItemForm: {
      kept: ['reason'],
      named: [],
      harmless: () => ({ answer: 'decline', reason: 'The town council decides this.' }),
      async send(input) {
        const ref = await meeting()
        const own = await meetings.proposeItem(await rep, area.slug, ref, proposal)
        await meetings.decideItem(staff, area.slug, ref, own, { answer: 'decline', ...input })
        return { reason: (await meetings.agenda(world.visitor(), area.slug, ref)).declined[0]?.reason }
      },
    },
    PaperForm: {
      kept: ['title', 'words'],
      named: [],
      harmless: () => ({ title: 'What parents told us', words: 'Buses are late.' }),
      async send(input) {
        const ref = await one()
        const item = await meetings.addItem(staff, area.slug, ref, ITEM)
        const id = await meetings.addPaper(staff, area.slug, ref, item, input)
        const { title } = await meetings.paper(world.visitor(), area.slug, ref, id)
        const row = await world.db.selectFrom('paper').where('id', '=', id).select('words').executeTakeFirst()
        await meetings.removeItem(staff, area.slug, ref, item)
        return { title, words: row?.words }
      },
    },
  }
}
