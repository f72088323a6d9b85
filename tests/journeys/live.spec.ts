import { MODERATOR, signsIn } from './cast.ts'
import { publishes } from './desk.ts'
import { expect, OLD_PHONE, test } from './journey.ts'
import { follows, refOn, says } from './saying.ts'

test('a published reply appears in another open browser, announced once; without the live line it is there after a reload', async ({
  person,
}) => {
  const writer = await person(OLD_PHONE)
  const moderator = await person()
  await signsIn(moderator, MODERATOR)
  const { code } = await says(writer, 'The clinic never rings back')
  await follows(writer, code)
  const thread = await refOn(writer)
  await publishes(moderator, thread)

  const reader = await person()
  await reader.opens(`/wyrefield/feedback/${thread}`)
  await reader.sees('No replies so far')
  const cutOff = await person()
  cutOff.forgives(/\/live\//)
  await cutOff.page.route('**/live/**', (route) => route.abort())
  await cutOff.page.routeWebSocket(/\/live\//, (socket) => socket.close())
  await cutOff.opens(`/wyrefield/feedback/${thread}`)
  const announced = await reader.page.evaluateHandle(() => {
    const said: string[] = []
    const line = document.getElementById('live-said')
    if (line)
      new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, { childList: true, characterData: true, subtree: true })
    return said
  })

  await writer.opens(`/wyrefield/feedback/${thread}`)
  await writer.writes('Add your reply', 'They rang us back after a month')
  await writer.presses('Next')
  await writer.presses('Send')
  await writer.sees('The five words that you have open this too')
  await writer.opens('/trace')
  const reply = await refOn(writer)
  await reader.seesNot('They rang us back after a month')
  await publishes(moderator, reply)

  await reader.sees('They rang us back after a month', '1 reply, oldest first')
  await expect(reader.page.locator('#live-said')).toHaveText('A new reply')
  expect((await announced.jsonValue()).filter(Boolean)).toEqual(['A new reply'])
  await reader.looks()

  await cutOff.seesNot('They rang us back after a month')
  await cutOff.opens(`/wyrefield/feedback/${thread}`)
  await cutOff.sees('They rang us back after a month')
  const part = (page: typeof reader.page) => page.locator('#replies-part').innerText()
  expect(await part(cutOff.page)).toBe(await part(reader.page))
})
