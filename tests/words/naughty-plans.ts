import { actionByRef } from '../build/plan-rows.ts'
import { agreedPlan, dayIn, draftPlan, fullAction, PLAN, type PlanPlace } from '../build/plans.ts'
import type { NaughtyForm, NaughtyTown } from './naughty-forms.ts'

type Input = Record<string, unknown>
type Back = Record<string, string | undefined>
const back = (row: object | undefined) => row as Back | undefined

/** The forms of plans, findings, priorities and actions. */
export function planForms(town: NaughtyTown): Record<string, NaughtyForm> {
  return { ...makingForms(town), ...heldForms(town), ...ownerForms(town) }
}

/** One action owner, officer and chair in one. */
function placeOf({ area, staff, made }: NaughtyTown): PlanPlace {
  return { area, officer: staff, chair: staff, owner: staff, organisationId: made.organisation as PlanPlace['organisationId'] }
}

function makingForms(town: NaughtyTown): Record<string, NaughtyForm> {
  const { world, area, staff } = town
  const { plan } = world.services
  const draft = once(() => draftPlan(world, placeOf(town)))
  return {
    PlanForm: {
      kept: ['about', 'title'],
      named: ['before'],
      harmless: () => ({ ...PLAN }),
      async send(input) {
        const page = await plan.planPage(staff, area.slug, await plan.makePlan(staff, area.slug, input))
        return { title: page.plan.title, about: page.about }
      },
    },
    FindingForm: {
      kept: ['source', 'words'],
      named: ['priority'],
      harmless: () => ({ source: 'Ofsted', foundOn: '2021-11-12', words: 'Nobody is answered.' }),
      async send(input) {
        const { ref } = await draft()
        const id = await plan.addFinding(staff, area.slug, ref, input)
        const finding = (await plan.planPage(staff, area.slug, ref)).findings.find((one) => one.id === id)
        await plan.removeFinding(staff, area.slug, ref, id)
        return back(finding)
      },
    },
    PriorityForm: {
      kept: ['about', 'title'],
      named: ['themes'],
      harmless: () => ({ title: 'Answered', about: '' }),
      async send(input) {
        const { ref } = await draft()
        const id = await plan.addPriority(staff, area.slug, ref, input)
        const priority = (await plan.planPage(staff, area.slug, ref)).priorities.find((one) => one.id === id)
        await plan.removePriority(staff, area.slug, ref, id)
        return back(priority)
      },
    },
    ActionForm: {
      kept: ['board', 'difference', 'number', 'ownerTitle', 'risk', 'title', 'want'],
      named: ['organisation', 'priority', 'themes'],
      harmless: () => ({ title: 'Train staff', number: '', ownerTitle: '', board: '' }),
      async send(input) {
        const { ref, priority } = await draft()
        const action = await plan.addAction(staff, area.slug, ref, { priority, ...input })
        const page = await plan.actionPage(staff, area.slug, action)
        await plan.removeAction(staff, area.slug, action)
        return back(page)
      },
    },
    SignOffForm: {
      kept: ['name', 'words'],
      named: ['forum', 'organisation'],
      harmless: () => ({ name: 'The trust', kind: 'signed', words: '', signedOn: '2026-03-01' }),
      async send(input) {
        const id = await plan.signOff(staff, area.slug, (await draft()).ref, input)
        return back(await world.db.selectFrom('signOff').where('id', '=', id).selectAll().executeTakeFirst())
      },
      oneByOne: true,
    },
    AgreeForm: {
      kept: ['elsewhere'],
      named: [],
      harmless: () => ({ agreed: 'yes', elsewhere: 'Cabinet' }),
      async send(input) {
        const one = await draftPlan(world, placeOf(town))
        await fullAction(world, placeOf(town), one)
        await plan.agree(staff, area.slug, one.ref, input)
        return { elsewhere: (await plan.planPage(staff, area.slug, one.ref)).agreedElsewhere }
      },
    },
  }
}

function heldForms(town: NaughtyTown): Record<string, NaughtyForm> {
  const { world, area, staff } = town
  const { plan } = world.services
  const action = once(async () => (await agreedPlan(world, placeOf(town))).action)
  const bare = once(async () => {
    const { ref, priority } = await draftPlan(world, placeOf(town))
    return plan.addAction(staff, area.slug, ref, { priority, title: 'Train staff' })
  })
  const named = (send: (input: Input) => Promise<unknown>, field: string): NaughtyForm => ({
    kept: [],
    named: [field],
    harmless: () => ({}),
    send: async (input) => void (await send(input)),
  })
  return {
    MilestoneForm: {
      kept: ['words'],
      named: [],
      harmless: () => ({ months: '3', words: 'A rota', dueOn: dayIn(world, 90) }),
      async send(input) {
        const id = await plan.addMilestone(staff, area.slug, await bare(), input)
        const milestone = (await plan.actionPage(staff, area.slug, await bare())).milestoneList.find((one) => one.id === id)
        await plan.removeMilestone(staff, area.slug, await bare(), id)
        return back(milestone)
      },
    },
    EvidenceForm: {
      kept: ['title', 'web', 'words'],
      named: [],
      harmless: () => ({ title: 'Call logs', words: '', web: '' }),
      async send(input) {
        const id = await plan.addEvidence(staff, area.slug, await bare(), input)
        const evidence = await world.db.selectFrom('evidence').where('id', '=', id).selectAll().executeTakeFirst()
        await world.services.tools.change((tx) => tx.deleteFrom('evidence').where('id', '=', id).execute())
        return back(evidence)
      },
    },
    LinkSaidForm: named(async (input) => plan.linkSaid(staff, area.slug, await action(), input), 'refs'),
    LinkMeasureForm: named(async (input) => plan.linkMeasure(staff, area.slug, await action(), input), 'measure'),
  }
}

function ownerForms(town: NaughtyTown): Record<string, NaughtyForm> {
  const { world, area, staff } = town
  const { plan } = world.services
  const anAction = () => once(async () => (await agreedPlan(world, placeOf(town))).action)
  const [updated, moves, dropped] = [anAction(), anAction(), anAction()]
  let days = 10
  return {
    UpdateForm: {
      kept: ['evidenceTitle', 'evidenceWeb', 'evidenceWords', 'nextStep', 'note', 'reason', 'risk'],
      named: [],
      oneByOne: true,
      harmless: () => ({ brag: 'green', note: 'It goes on.', evidenceTitle: 'Logs', evidenceWeb: '', evidenceWords: '', ...moved() }),
      async send(input) {
        await plan.update(staff, area.slug, await updated(), input)
        const { id, note, nextStep, risk } = await actionByRef(world, await updated())
        const evidence = await world.db
          .selectFrom('evidence')
          .where('actionId', '=', id)
          .orderBy('id', 'desc')
          .selectAll()
          .executeTakeFirst()
        const slip = await world.db.selectFrom('slip').where('actionId', '=', id).orderBy('id', 'desc').selectAll().executeTakeFirst()
        await world.services.tools.change(async (tx) => {
          await tx.deleteFrom('evidence').where('actionId', '=', id).execute()
          await tx.deleteFrom('slip').where('actionId', '=', id).execute()
        })
        const { title: evidenceTitle, web: evidenceWeb, words: evidenceWords } = evidence ?? {}
        return { note, nextStep, risk, evidenceTitle, evidenceWeb, evidenceWords, reason: slip?.reason }
      },
    },
    MoveDueForm: {
      kept: ['reason'],
      named: [],
      oneByOne: true,
      harmless: moved,
      async send(input) {
        await plan.moveDue(staff, area.slug, await moves(), input)
        return { reason: (await plan.actionPage(staff, area.slug, await moves())).slipList[0]!.reason }
      },
    },
    DropForm: {
      kept: ['reason'],
      named: [],
      oneByOne: true,
      harmless: () => ({ reason: 'No money.' }),
      async send(input) {
        const { id, ref } = await actionByRef(world, await dropped())
        await plan.dropAction(staff, area.slug, ref, input)
        const { dropReason } = await actionByRef(world, ref)
        await world.services.tools.change((tx) => tx.updateTable('action').set({ droppedAt: null }).where('id', '=', id).execute())
        return { reason: dropReason }
      },
    },
  }

  /** Another date each time: the same one is refused. */
  function moved() {
    days += 1
    return { dueOn: dayIn(world, days), reason: 'Nobody applied.' }
  }
}

/** Makes something when it is first needed, and only then. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
