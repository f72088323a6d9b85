import { beforeEach, expect, test } from 'vitest'
import { questionsOf } from '#app/contract/surveys/definition.ts'
import type { AreaTable } from '#db/people/schema.ts'
import { onEachDatabase } from '../build/world.ts'

const refused = (kind: string) => ({ refusal: { kind } })
const SURVEY = { title: 'Autumn', about: 'So that help gets better', voice: 'family' }
const PULSE = { do: 'add', page: 'page', type: 'agreement', title: 'People listen to us', theme: 'waiting' }

onEachDatabase('building surveys', (world) => {
  let area: AreaTable
  const surveys = () => world.services.surveys
  beforeEach(async () => {
    area = await world.area()
    await world.theme(area, 'waiting')
  })

  test('is closed to whoever makes no surveys here: to them the list, the draft and every change do not exist', async () => {
    const ref = await surveys().beginSurvey(await world.holder(area, 'officer'), area.slug, SURVEY)
    for (const other of [
      world.visitor(),
      await world.holder(area, 'representative', 'moderator', 'safeguarding_lead', 'supporter'),
      await world.holder(await world.area(), 'officer'),
    ]) {
      await expect(surveys().surveysAtDesk(other, area.slug)).rejects.toMatchObject(refused('forbidden'))
      await expect(surveys().surveyAtDesk(other, area.slug, ref)).rejects.toMatchObject(refused('forbidden'))
      await expect(surveys().beginSurvey(other, area.slug, SURVEY)).rejects.toMatchObject(refused('forbidden'))
      await expect(surveys().changeDraft(other, area.slug, ref, PULSE)).rejects.toMatchObject(refused('forbidden'))
    }
    const elsewhere = await world.area()
    await expect(surveys().changeDraft(await world.holder(elsewhere, 'chair'), elsewhere.slug, ref, PULSE)).rejects.toMatchObject(
      refused('not_found'),
    )
    expect(await surveys().surveysAtDesk(await world.holder(area, 'chair'), area.slug)).toMatchObject([{ ref, questions: 0 }])
  })

  test('begins with what it is for and who is asked', async () => {
    const officer = await world.holder(area, 'officer')
    for (const field of Object.keys(SURVEY))
      await expect(surveys().beginSurvey(officer, area.slug, { ...SURVEY, [field]: '' })).rejects.toHaveProperty(`refusal.fields.${field}`)
    expect(await surveys().surveysAtDesk(officer, area.slug)).toEqual([])
    const ref = await surveys().beginSurvey(officer, area.slug, SURVEY)
    expect(await surveys().surveyAtDesk(officer, area.slug, ref)).toMatchObject({
      definition: { title: { text: 'Autumn' }, voice: 'family', pages: [{ questions: [] }] },
      ways: { findings: [{ kind: 'empty_page', at: 'page' }] },
      version: 0,
      changed: true,
      themes: [{ slug: 'waiting' }],
    })
  })

  test('goes question by question; what was refused changes nothing, and what was published stays', async () => {
    const officer = await world.holder(area, 'officer')
    const ref = await surveys().beginSurvey(officer, area.slug, SURVEY)
    await expect(surveys().publish(officer, area.slug, ref)).rejects.toMatchObject(refused('conflict'))
    await expect(surveys().changeDraft(officer, area.slug, ref, { ...PULSE, title: '' })).rejects.toHaveProperty('refusal.fields.title')
    await expect(surveys().changeDraft(officer, area.slug, ref, { do: 'remove', id: 'gone' })).rejects.toMatchObject(refused('not_found'))
    await surveys().changeDraft(officer, area.slug, ref.toLowerCase(), PULSE)
    expect(await surveys().publish(officer, area.slug, ref)).toBe(1)
    expect(await surveys().surveyAtDesk(officer, area.slug, ref)).toMatchObject({ version: 1, changed: false })
    const both = [
      { ...PULSE, title: 'One' },
      { ...PULSE, title: 'Two' },
    ]
    await Promise.all(both.map((form) => surveys().changeDraft(officer, area.slug, ref, form)))
    const { definition, version, changed } = await surveys().surveyAtDesk(officer, area.slug, ref)
    expect({ version, changed }).toEqual({ version: 1, changed: true })
    expect(
      questionsOf(definition)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['one', 'people_listen_to_us', 'two'])
    expect(await surveys().surveysAtDesk(officer, area.slug)).toMatchObject([{ ref, version: 1, changed: true, questions: 3 }])
    const names = (await world.announced()).filter(({ areaId }) => areaId === area.id).map(({ name }) => name)
    expect(names).toEqual(['surveys.made', 'surveys.changed', 'surveys.published', 'surveys.changed', 'surveys.changed'])
  })
})
