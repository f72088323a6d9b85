import type { Actor } from '#app/contract/actor.ts'
import { RulesForm } from '#app/contract/desk.ts'
import { parse } from '#app/contract/parse.ts'
import { areaBySlug, dangerRulesOf, updateArea } from '#db/people/area-queries.ts'
import { found, permit } from '../refuse.ts'
import type { Tools } from '../tools.ts'
import { dangerIn, defaultDangerRules } from './danger-rules.ts'
import { parseDangerRules, writeDangerRules } from './danger-rules-text.ts'
import { safeguarderOf, whyNotEditRules, whyNotSeeEscalations } from './policy.ts'

/** The rules by which words are taken for danger. They are lines of text that the safeguarding lead owns. */
export interface RulesView {
  rules: string
  count: number
  mayEdit: boolean
}

/** Reading, trying and changing the rules for danger. */
export function dangerRuling({ db, change, record }: Tools) {
  /** The rules of an area as text. Refuses: not_found, forbidden. */
  async function readRules(actor: Actor, areaSlug: string): Promise<RulesView> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeEscalations(actor, area.id))
    const { dangerRules } = await dangerRulesOf(db, area.id)
    const rules = dangerRules.trim() ? dangerRules : writeDangerRules(defaultDangerRules)
    return { rules, count: parseDangerRules(rules).length, mayEdit: !whyNotEditRules(actor, area.id) }
  }

  /** What these rules would find in a sample; nothing is kept. Refuses: invalid (field `rules`, with the line), not_found, forbidden. */
  async function tryRules(actor: Actor, areaSlug: string, input: unknown): Promise<{ label: string; words: string }[]> {
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotSeeEscalations(actor, area.id))
    const { rules, sample } = parse(RulesForm, input)
    return dangerIn(sample, parseDangerRules(rules)).map(({ label, start, end }) => ({ label, words: sample.slice(start, end) }))
  }

  /** Puts these rules in force from now on. Refuses: invalid (field `rules`, with the line), not_found, forbidden. Records: moderation.rules_changed. */
  async function editRules(actor: Actor, areaSlug: string, input: unknown): Promise<void> {
    const { rules } = parse(RulesForm, input)
    const area = found(await areaBySlug(db, areaSlug), 'area')
    permit(whyNotEditRules(actor, area.id))
    const role = found(safeguarderOf(actor, { areaId: area.id, passedAt: null }), 'role')
    const count = parseDangerRules(rules).length
    await change(async (tx) => {
      await updateArea(tx, area.id, { dangerRules: `${rules}\n` })
      record(tx, {
        name: 'moderation.rules_changed',
        place: `at:${area.id}`,
        areaId: area.id,
        about: area.id,
        actor: role.id,
        content: rules,
        facts: { rules: count },
      })
    })
  }

  return { readRules, tryRules, editRules }
}
