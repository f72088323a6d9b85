import type { ReactNode } from 'react'
import type { MeasureAtDeskView } from '#app/contract/measures.ts'
import { MeasureDeskPage } from '#app/measures/measure-desk-page.tsx'
import { MeasurePage } from '#app/measures/measure-page.tsx'
import { MeasuresPage } from '#app/measures/measures-page.tsx'
import * as views from './views.ts'

const AREA = 'wyrefield'
const reading = (text: string, period: string, value: number) => ({ period, value, n: 628, note: text, enteredOn: views.DAY, by: text })

/** A measure with one text wherever somebody can have written it. */
function measure(text: string): MeasureAtDeskView {
  const readings = [reading(text, '2023', 27.5), reading(text, '2024', 37.2)]
  return {
    ref: 'ME-7Q2M4X',
    title: text,
    unit: text.slice(0, 30),
    better: 'up',
    target: 60,
    latest: readings[1],
    beside: { label: text.slice(0, 40), period: '2024', value: 45.9 },
    trend: undefined,
    periods: ['2023', '2024'],
    values: [27.5, 37.2],
    theme: views.themes(text)[0],
    retiredOn: null,
    counts: text,
    baseline: 46.3,
    source: text,
    madeOn: views.DAY,
    readings,
    besides: [{ label: text.slice(0, 40), readings: [reading(text, '2024', 45.9)] }],
    readingChanges: [
      {
        id: 'change_1',
        period: '2024',
        beside: text.slice(0, 40),
        was: reading(text, '2024', 1),
        became: undefined,
        on: views.DAY,
        by: text,
      },
    ],
    measureChanges: [{ id: 'change_2', what: 'Title', was: text, became: text, on: views.DAY, by: text }],
    about: [views.row(text)],
    actions: [{ ref: 'AC-7Q2M4X', number: text, title: text }],
    themes: views.themes(text),
  }
}

/** Where measures stand: for everybody, in their list, and at the desk with what was pasted. */
export const MEASURE_PLACES: Record<string, (text: string) => ReactNode> = {
  measure: (text) => <MeasurePage area={AREA} areaName={text} measure={measure(text)} besideLabel={text} />,
  measures: (text) => <MeasuresPage area={AREA} measures={[measure(text)]} />,
  'measure at the desk': (text) => (
    <MeasureDeskPage
      area={AREA}
      may={views.deskArea('').may}
      measure={measure(text)}
      correcting={{ period: '2024', beside: '' }}
      done={undefined}
      answer={{
        typed: { do: 'look', readings: text, beside: text },
        errors: { 'line-1': text, beside: text },
        pasted: {
          beside: text,
          good: [{ line: 2, period: '2024', value: 1, n: null, note: text, before: undefined, same: false }],
          bad: [{ line: 1, text, reason: text }],
        },
      }}
    />
  ),
}
