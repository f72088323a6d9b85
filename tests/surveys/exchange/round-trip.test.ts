import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuestionnaire } from '#server/surveys/exchange/questionnaire.ts'
import { toSurveyJs } from '#server/surveys/exchange/surveyjs/to-surveyjs.ts'
import { definitions } from './random-definitions.ts'

const out = (definition: Parameters<typeof toSurveyJs>[0]) => Buffer.from(JSON.stringify(toSurveyJs(definition)))

describe('a survey that is taken away as SurveyJS', () => {
  test('comes back equal, whatever it is like, and nothing is left behind', () => {
    fc.assert(
      fc.property(definitions, (definition) => {
        const { definition: back, left } = readQuestionnaire(out(definition))
        expect(back).toEqual(definition)
        expect(left).toEqual([])
      }),
      { numRuns: 60, seed: 5 },
    )
  })

  test.each(['rc2api_questionnaire.lss', 'rse_de_2017_part.tsv.txt', 'ssi_rse_uk_2017_definition.json', 'rse_2018_definition.json'])(
    'comes back equal after it was taken in from %s',
    (name) => {
      const { definition } = readQuestionnaire(readFileSync(`tests/data/surveys/${name}`))
      expect(readQuestionnaire(out(definition))).toEqual({ kind: 'surveyjs', definition, left: [] })
    },
  )

  test('follows a condition that somebody changed there', () => {
    const choices = ['a', 'b'].map((code) => ({ code, label: { text: code } }))
    const questions = [
      { id: 'one', type: 'single', title: { text: 'One' }, choices },
      { id: 'two', type: 'yes_no', title: { text: 'Two' }, showIf: { all: [{ question: 'one', isOneOf: ['a'] }] } },
    ]
    const { definition } = readQuestionnaire(Buffer.from(JSON.stringify({ pages: [{ elements: [{ type: 'text', name: 'x' }] }] })))
    const ours = { ...definition, pages: [{ id: 'p', jumps: [], questions }] } as unknown as typeof definition
    const text = out(ours).toString()
    expect(readQuestionnaire(Buffer.from(text)).definition.pages[0]!.questions[1]!.showIf).toEqual({
      all: [{ question: 'one', isOneOf: ['a'] }],
    })
    const changed = readQuestionnaire(Buffer.from(text.replace("({one} = 'a')", "{one} = 'b'")))
    expect(changed.definition.pages[0]!.questions[1]!.showIf).toEqual({ question: 'one', isOneOf: ['b'] })
  })
})
