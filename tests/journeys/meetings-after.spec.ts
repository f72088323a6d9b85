import { COMPUTER, expect, inWords, OLD_PHONE, test } from './journey.ts'

const AREA = '/wyrefield'

for (const way of [OLD_PHONE, COMPUTER])
  test(`anybody reads what came of a meeting they could not come to: minutes, decisions with who disagrees, what is to be done · ${inWords(way)}`, async ({
    person,
  }) => {
    const reader = await person(way)
    await reader.opens(`${AREA}/meetings`)
    await reader.follows('What was decided')
    // In the meeting that is on, something may be proposed just now; made it is only once its window has closed.
    await reader.opens(`${AREA}/decisions?state=decided`)
    await reader.goes(() => reader.page.locator(`main a[href^="${AREA}/decisions/DE-"]`).first().click())
    await reader.sees('Who decided', 'Why', 'Who does not agree')
    await reader.goes(() => reader.page.locator(`main a[href^="${AREA}/meetings/MT-"]`).first().click())
    const meeting = new URL(reader.page.url()).pathname.match(/MT-[A-Z0-9]+/)?.[0]
    expect(meeting).toBeDefined()
    await reader.opens(`${AREA}/meetings/${meeting}/minutes`)
    await reader.sees('What this means for families', 'Line by line')
    await reader.opens(`${AREA}/meetings/${meeting}/replay`)
    await reader.opens(`${AREA}/meetings/${meeting}/how`)
    await reader.opens(`${AREA}/meetings/actions`)
    await reader.goes(() =>
      reader.page
        .getByRole('link', { name: /The action of the plan/ })
        .first()
        .click(),
    )
    await reader.sees('The council says')
    await reader.opens(`${AREA}/meetings/forums`)
    await reader.opens('/join')
  })
