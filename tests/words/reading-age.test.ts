import { describe, expect, test } from 'vitest'
import { readingAge, syllablesIn } from '#app/contract/reading-age.ts'

describe('counting syllables', () => {
  test.each([
    [1, 'the cat hope hopes hoped helped asked called tired fire hour eyes don’t we’ll it’s shoes blue 7 said through queue guide'],
    [
      2,
      'table houses wanted handled hundred apples council being player taxi question receipt couldn’t statement useful website enjoyed people',
    ],
    [3, 'area priority? family children’s: contribution? services medium usual tomorrow employer autism video studying'],
    [4, 'information authority education EHCP situation experience society variety geography'],
    [5, 'disability simultaneous responsibility? opportunity university'],
  ])('of %i', (count, words) => {
    const sure = words.split(' ').filter((word) => !/[?:]$/.test(word))
    for (const word of sure) expect(`${word} ${syllablesIn(word)}`).toBe(`${word} ${count}`)
  })

  test('of words it has not been fitted to, right for 19 in 20', () => {
    const counted =
      'window2 jacket2 umbrella3 breakfast2 sandwich2 library3 teacher2 classroom2 corridor3 noise1 noisy2 anxious2 worry2 calm1 calmer2 sleep1 sleeping2 ' +
      'bedtime2 therapist3 therapy3 speech1 language2 assessment3 assess2 review2 annual3 tribunal3 appeal2 refused2 waited2 letters2 phone1 phoned1 rang1 ' +
      'answerphone3 hospital3 doctor2 nurse1 clinic2 bus1 driver2 escort2 wheelchair2 ramp1 lift1 toilet2 changing2 swimming2 football2 holiday3 activity4 ' +
      'activities4 inclusion3 inclusive3 belong2 belonging3 friend1 friends1 lonely2 party2 invited3 brother2 sister2 grandmother3 respite2 carers2 money2 ' +
      'costs1 shoes1 uniform3 sensory3 room1 quieter3 headphones2 tablet2 computer3 picture2 pictures2 symbols2 signing2 interpreter4 translated3 Polish2 ' +
      'Somali3 Arabic3 understand3 understood3 explain2 explained2 honest2 listened2 promise2 promised2 deadline2 reason2 decide2 timetable3'
    const words = counted.split(' ').map((entry) => ({ word: entry.slice(0, -1), count: Number(entry.at(-1)) }))
    const right = words.filter(({ word, count }) => syllablesIn(word) === count)
    expect(right.length / words.length).toBeGreaterThan(0.95)
  })
})

describe('the reading age of a text', () => {
  test('is known for a line of a primer: grade −1.45', () => {
    expect(readingAge('The cat sat on the mat.')).toMatchObject({ words: 6, sentences: 1, syllables: 6 })
    expect(readingAge('The cat sat on the mat.').grade).toBeCloseTo(-1.45, 2)
  })

  test('is known for the first sentence at Gettysburg, 1863: 30 words, 48 syllables, grade 15', () => {
    const text =
      'Four score and seven years ago our fathers brought forth on this continent, a new nation, conceived in Liberty, and dedicated to the proposition that all men are created equal.'
    expect(readingAge(text)).toMatchObject({ words: 30, sentences: 1 })
    expect(Math.abs(readingAge(text).syllables - 48)).toBeLessThanOrEqual(1)
    expect(Math.abs(readingAge(text).grade - 14.99)).toBeLessThan(0.5)
  })

  test('is known for a page counted by hand: 26 words, 5 sentences, 30 syllables', () => {
    const text =
      'Say something\nTell us what is hard at school. You do not need an account.\nWe read every word.\nWhat happens next is on this page'
    const { words, sentences, syllables, grade, age } = readingAge(text)
    expect({ words, sentences }).toEqual({ words: 26, sentences: 5 })
    expect(Math.abs(syllables - 30)).toBeLessThanOrEqual(1)
    expect(Math.abs(grade - (0.39 * (26 / 5) + (11.8 * 30) / 26 - 15.59))).toBeLessThan(0.5)
    expect(age - grade).toBe(5)
  })

  test('takes lines, numbers, quotes and addresses as they are meant', () => {
    expect(readingAge('He said “No.” I said why?!  3.5 miles… 1,200 £').sentences).toBe(4)
    expect(readingAge('3,701 comments')).toMatchObject({ words: 2, sentences: 1 })
    expect(readingAge(' \n … \n')).toMatchObject({ words: 0, grade: 0, age: 5 })
  })
})
