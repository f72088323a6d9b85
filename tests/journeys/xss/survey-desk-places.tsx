import type { ReactNode } from 'react'
import type { SurveyAtDeskView } from '#app/contract/surveys/building-views.ts'
import type { SurveyDefinition } from '#app/contract/surveys/definition.ts'
import { pathsOf } from '#app/contract/surveys/paths.ts'
import { type AskedPart, SurveyDeskPage } from '#app/surveys/survey-desk-page.tsx'
import { SurveysDeskPage } from '#app/surveys/surveys-desk-page.tsx'
import * as views from './views.ts'

const AREA = 'wyrefield'
const may = views.deskArea('').may

/** A survey that is being built, with one text wherever somebody can have written it. */
function survey(text: string): SurveyAtDeskView {
  const short = { text: text.slice(0, 60) || 'x' }
  const said = { text, easy: text, in: { pl: { text, easy: text } } }
  const list = ['a', 'b'].map((code) => ({ code, label: said }))
  const shapes = [
    { type: 'single', choices: list, other: short },
    { type: 'matrix', rows: list, columns: list },
    { type: 'number', unit: short },
    { type: 'rating', low: short, high: short },
  ]
  const definition: SurveyDefinition = {
    ...{ format: 1, title: said, about: said, thanks: said, language: 'en', languages: ['pl'], voice: 'family', quotas: [] },
    pages: [
      {
        ...{ id: 'page', title: said, note: said, jumps: [{ when: { question: 'q0', isOneOf: ['a'] }, to: 'end' }] },
        questions: shapes.map((shape, at) => ({
          ...{ id: `q${at}`, title: said, hint: said, note: said, theme: 'waiting', notApplicable: true },
          ...(at > 0 ? { showIf: { question: 'q0', isOneOf: ['b'] } } : {}),
          ...shape,
        })) as unknown as SurveyDefinition['pages'][number]['questions'],
      },
    ],
  }
  return { ref: 'SV-7Q2M4X', definition, ways: pathsOf(definition), version: 1, changed: true, themes: views.themes(text) }
}
const desk = (text: string, asked: Partial<AskedPart>): ReactNode => (
  <SurveyDeskPage
    area={AREA}
    may={may}
    survey={survey(text)}
    asked={{ at: '', id: '', page: '', type: '', on: '', in: '', ...asked }}
    answer={undefined}
    done={undefined}
  />
)

/** Where surveys stand at the desk: their list, one with all its parts, and each of its forms. */
export const SURVEY_DESK_PLACES: Record<string, (text: string) => ReactNode> = {
  'surveys at the desk': (text) => (
    <SurveysDeskPage
      area={AREA}
      may={may}
      surveys={[{ ref: 'SV-7Q2M4X', title: text, questions: 2, version: 1, changed: true, madeAt: views.AT }]}
      adding={false}
      answer={undefined}
    />
  ),
  'survey at the desk': (text) => desk(text, {}),
  'words of a survey': (text) => desk(text, { at: 'words', id: 'q0', in: 'pl' }),
  'question of a survey': (text) => desk(text, { at: 'question', id: 'q0' }),
  'lines of a question': (text) => desk(text, { at: 'question', id: 'q1' }),
  'rule of a survey': (text) => desk(text, { at: 'rule', id: 'q2', on: 'q0' }),
  'way on in a survey': (text) => desk(text, { at: 'way', page: 'page', on: 'q1' }),
  'title of a survey': (text) => desk(text, { at: 'survey' }),
}
