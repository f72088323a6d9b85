import { at, OFFICER, signsIn } from './cast.ts'
import { expect, OLD_PHONE, test } from './journey.ts'
import type { Person } from './person.ts'
import { follows, refOn, says } from './saying.ts'

const AREA = '/wyrefield'
const DESK = `/desk${AREA}`
const ACTION = 'Answer the phone within one working day'
const OWNER = at('schools')
const OWNERS = 'Stonecrop Learning Trust'
const CHAIR = at('chair')

test('a promise is made, kept up to date on a phone, felt or not by a parent, and Blue only when the chair accepts the evidence', async ({
  person,
}) => {
  test.slow()
  const parent = await person(OLD_PHONE)
  const { code } = await says(parent, 'I rang the school office nine times and nobody rang back.')
  await follows(parent, code)
  const said = await refOn(parent)

  const officer = await person()
  await signsIn(officer, OFFICER, { next: `${DESK}/plan` })
  const plan = await makesPlan(officer)
  const action = await addsAction(officer, plan)
  await isRefusedAndCompletes(officer, plan, action)
  await officer.opens(`${DESK}/actions/${action}?at=said`)
  await officer.writes('Their references', said)
  await officer.presses('Link them')
  await officer.sees('1 more is behind this action')

  const owner = await person(OLD_PHONE)
  await signsIn(owner, OWNER, { next: `${DESK}/actions` })
  await updatesOnPhone(owner)

  await parent.opens('/trace')
  await parent.sees('It led to an action in the plan', ACTION, 'Who must do it', 'Have you noticed a difference?')
  await parent.chooses('Not yet')
  await parent.presses('Send my answer')
  await parent.sees('You told us if you feel a difference', 'You said: not yet')

  const chair = await person()
  await signsIn(chair, CHAIR, { next: `${DESK}/actions/${action}` })
  await chair.presses('The board accepts it')
  await chair.sees('The board has accepted the evidence')
  await owner.opens(`${DESK}/actions/${action}`)
  await owner.chooses(/^Blue/)
  await owner.writes('How it stands, in one or two sentences', 'It is done. Every call is rung back.')
  await owner.presses('Send the update')
  await owner.sees('Your update stands', 'Complete.', 'Done on')
  await parent.opens('/trace')
  await parent.sees('They say that it is done', 'Thank you')
})

/** A draft with one finding and one priority. Returns its reference. */
async function makesPlan(officer: Person): Promise<string> {
  await officer.follows('Make a plan')
  await officer.presses('Make the plan')
  await officer.sees('Nothing was kept yet', 'Give it a title')
  await officer.chooses('Improvement plan')
  await officer.writes(/^Title/, 'Being answered')
  await officer.writes('From which day?', '2026-01-05')
  await officer.presses('Make the plan')
  await officer.sees('The draft is made')
  await officer.follows('Add a finding')
  await officer.writes(/^Who found it/, 'Area inspection, page 4')
  await officer.writes('On which date?', '2025-11-03')
  await officer.writes('What was found', 'Families wait too long for an answer.')
  await officer.presses('Keep it')
  await officer.sees('Families wait too long for an answer.')
  await officer.follows('Add a priority')
  await officer.writes(/^The priority/, 'Families are answered')
  await officer.presses('Keep it')
  await officer.sees('Families are answered')
  return /PL-[0-9A-Z]{6}/.exec(officer.page.url())![0]
}

/** An action with nothing but what will be done. Returns its reference. */
async function addsAction(officer: Person, plan: string): Promise<string> {
  await officer.opens(`${DESK}/plan/${plan}`)
  await officer.follows('Add an action')
  await officer.writes('What we will do', ACTION)
  await officer.presses('Add the action')
  await officer.sees('The action stands in the plan as a draft', 'Before it can be published it needs')
  return /AC-[0-9A-Z]{6}/.exec(officer.page.url())![0]
}

/** Agreeing names at the action what is missing; each is one link away. */
async function isRefusedAndCompletes(officer: Person, plan: string, action: string) {
  const agrees = async () => {
    await officer.opens(`${DESK}/plan/${plan}?at=agree`)
    await officer.chooses('It was agreed by those who sign it')
    await officer.writes(/^Was it agreed before/, 'At the partnership board')
    await officer.presses('It is agreed')
  }
  await agrees()
  await officer.sees('cannot be published yet. Missing: who is accountable for it, the organisation', 'a milestone, a measure')
  await expect(officer.page.getByLabel(/^Was it agreed before/)).toHaveValue('At the partnership board')
  await officer.follows('who is accountable for it', officer.page.locator(`#${action}`))
  await officer.writes(/^How will families/, 'Families are rung back the same day.')
  await officer.writes('Who is accountable?', 'Director of inclusion')
  await officer.picks('Of which organisation?', OWNERS)
  await officer.writes('By which day will it be done?', '2030-09-30')
  await officer.presses('Keep it')
  await officer.follows('a milestone')
  await officer.chooses('3 months')
  await officer.writes('What will be there by then?', 'A rota is in place')
  await officer.writes('By which day?', '2030-06-01')
  await officer.presses('Keep it')
  await officer.opens(`${DESK}/actions/${action}?at=measures`)
  await officer.page.getByLabel('Measure').and(officer.page.locator('select')).selectOption({ index: 1 })
  await officer.presses('Add this measure')
  await officer.sees('This draft has all that it needs.')
  await agrees()
  await officer.sees('The plan is agreed')
}

/** What an owner does in a minute: what is wrong stands at the field, and nothing that was typed is lost. */
async function updatesOnPhone(owner: Person) {
  await owner.follows(ACTION)
  await owner.chooses(/^Amber/)
  await owner.unfolds('Add evidence')
  await owner.writes(/^What it is/, 'Call logs for June')
  await owner.presses('Send the update')
  await owner.sees('Write in one or two sentences how it stands')
  await expect(owner.page.getByLabel(/^What it is/)).toHaveValue('Call logs for June')
  await owner.writes('How it stands, in one or two sentences', 'Two of four desks are staffed.')
  await owner.writes('The next step', 'Two more people start in May')
  await owner.presses('Send the update')
  await owner.sees('Your update stands', 'At risk.', 'Call logs for June', 'The board has not accepted it yet')
}
