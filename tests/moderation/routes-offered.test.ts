import { describe, expect, test } from 'vitest'
import { routesFor } from '#server/moderation/routes-offered.ts'

describe('where else a person could get help', () => {
  test.each([
    "He can't go to school. He physically can't walk through the gates.",
    'No school for 7 months. SEVEN. No tutor either.',
    "Part time timetable since October, one hour a day, and I've lost my job.",
    'My son has been off-rolled.',
    'We were asked to sign him off roll',
    'She is out of education and has been since year 8.',
    'three fixed term exclusions since christmas',
    'School asked me to keep him at home because his one to one is off sick.',
  ])('a child who is not in school: advice and the people who find places (%s)', (text) => {
    expect(routesFor(text)).toEqual(expect.arrayContaining(['missing_education', 'sendiass']))
    expect(routesFor(text)[0]).toBe('missing_education')
  })
  test.each([
    'EHCP refused. Appealing. Same story as everyone else on the estate.',
    "We were told he didn't meet threshold to assess",
    'Refused an assessment for the third time even though school supported it.',
    'We won at tribunal in January',
  ])('a refusal or an appeal: advice and mediation (%s)', (text) => {
    expect(routesFor(text)).toEqual(expect.arrayContaining(['sendiass', 'mediation']))
  })
  test.each([
    'I want to complain about the way that the case officer spoke to my wife.',
    'ABSOLUTE JOKE OF A COUNCIL',
    'Nobody picks up the phone. Council missed the deadline again.',
    'fighting the council has become my full time job',
    'Liars. You told the inspectors one thing and told us another.',
  ])('anger: how to complain (%s)', (text) => {
    expect(routesFor(text)).toContain('complaint')
  })
  test.each([
    'I am exhausted.',
    "I'm at my wits' end with the SEND team.",
    'I cry in the car after every meeting.',
    "I can't do this anymore, the emails, the phone calls",
    'Our family is falling apart because of this',
    'im so tired of it all',
  ])('exhaustion: somebody to talk to (%s)', (text) => {
    expect(routesFor(text)).toContain('emotional_support')
  })
  test.each([
    'The SENCO at our primary is an absolute angel.',
    'Could the local offer have a map?',
    'Please thank the escort on bus 12.',
    'Why not have one login for health and education?',
    'good',
    '',
    'My son gets tired after lunch and cries when the bell goes',
  ])('nothing is offered where nothing fits (%s)', (text) => {
    expect(routesFor(text)).toEqual([])
  })
  test('several routes are each offered once', () => {
    const routes = routesFor('No school for a year, refused an EHCP, I am exhausted and I want to complain. Out of school, out of hope.')
    expect(routes).toEqual(['missing_education', 'sendiass', 'mediation', 'complaint', 'emotional_support'])
  })
  test('ten thousand words end soon', () => {
    expect(routesFor('the plan was late and we were tired of it '.repeat(1000))).toContain('emotional_support')
  })
})
