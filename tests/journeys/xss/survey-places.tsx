import type { ReactNode } from 'react'
import type { GuardedFigure } from '#app/contract/guarded.ts'
import type { SurveyResultsView } from '#app/contract/surveys/result-views.ts'
import { ResultsPage } from '#app/surveys/results-page.tsx'
import * as views from './views.ts'

const told = (shown: number) => ({ shown }) as GuardedFigure
const share = { percent: 40, low: 30, high: 50 }

/** What came of a survey, with one text wherever somebody can have written it. */
function results(text: string): SurveyResultsView {
  const steps = [1, 2].map((wave) => ({ wave, day: views.DAY, share, people: 90 }))
  const at = `${views.DAY}T09:00:00.000Z` as const
  return {
    ...{ ref: 'SV-7Q2M4X', title: text, language: 'en', waves: [1, 2], people: told(90), invited: { all: told(100), share } },
    wave: { number: 2, opensAt: at, closesAt: at, over: true, reachedBy: text, whatWeDidBy: views.DAY },
    questions: [
      {
        ...{ id: 'listen', question: text, kept: true, rows: [{ label: text, figure: told(36), share }] },
        by: [{ id: 'listen by where', by: text, columns: [text], rows: [{ label: text, people: told(30), figures: [told(12)] }] }],
        trend: { of: text, steps, change: 'none' },
      },
    ],
  }
}

/** Where what was written in surveys is shown. */
export const SURVEY_PLACES: Record<string, (text: string) => ReactNode> = {
  'results of a survey': (text) => <ResultsPage area="wyrefield" results={results(text)} />,
}
