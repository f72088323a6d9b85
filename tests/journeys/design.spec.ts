import { EVERY_WAY, inWords, test } from './journey.ts'

for (const way of EVERY_WAY)
  test(`every component in every state · ${inWords(way)}`, async ({ person }) => {
    const reader = await person(way)
    await reader.opens('/design')
  })

test('every component in the dark', async ({ person }) => {
  const reader = await person({ script: true, width: 320, light: 'dark' })
  await reader.opens('/design')
})
