import { describe, expect, test } from 'vitest'
import { suggestThemes } from '#server/moderation/theme-suggestions.ts'

const themes = [
  { id: 'theme_transport' as const, title: 'Getting to school and college', about: 'Buses, taxis, escorts and travel money' },
  { id: 'theme_plans' as const, title: 'Plans on time', about: 'Education, health and care plans within twenty weeks' },
  { id: 'theme_calls' as const, title: 'Calls and emails answered', about: 'Somebody rings back, letters are understood' },
]
const suggested = (words: string) => suggestThemes(words, themes).map(({ themeId }) => themeId)

describe('suggesting themes', () => {
  test('nothing is suggested where no words are shared, or only one of a description', () => {
    expect(suggested('')).toEqual([])
    expect(suggested('The library was lovely')).toEqual([])
    expect(suggested('We spent money')).toEqual([])
  })
  test('other forms of a word count, and the words that say so are named as they were written', () => {
    expect(suggestThemes('Two taxis and three buses', themes)[0]).toMatchObject({ themeId: 'theme_transport', why: ['buses', 'taxis'] })
    expect(suggested('My email was never answered')).toEqual(['theme_calls'])
  })
  test('the strongest comes first, at most four', () => {
    expect(suggested('Nobody answered my calls about the plan')[0]).toBe('theme_calls')
    const many = Array.from({ length: 9 }, (_, at) => ({ id: `theme_${at}` as const, title: `Word${'abcdefghi'[at]} thing`, about: '' }))
    expect(suggestThemes(many.map(({ title }) => title.split(' ')[0]).join(' '), many)).toHaveLength(4)
  })
})
