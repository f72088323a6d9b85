import { randomUUID } from 'node:crypto'
import { expect } from './journey.ts'
import type { Person } from './person.ts'

const THINGS = [
  'The taxi did not come on Monday and nobody rang me.',
  'My daughter waits for speech therapy since March.',
  'The plan is late again. My son Joshua Pell is at Larkfield Primary School.',
  'Please ring me on 07700 900123. We need respite at the weekend.',
  'School listened to us and it helped.',
  'We moved to 14 Orchard Way and the bus pass never came.',
  'Where can I read what help there is here?',
  'Could the short breaks start earlier in the day?',
]

/** Many families say something in the same hour, each from another place, by the form that everybody uses. */
export async function manySay({ page }: Person, count: number, { area = 'wyrefield' } = {}) {
  const origin = process.env.JOURNEYS_URL ?? ''
  for (let number = 1; number <= count; number++) {
    const words = `${THINGS[number % THINGS.length]} This is the ${number}. time.`
    const answer = await page.request.post(`/${area}/say`, {
      headers: { Origin: origin, 'X-Forwarded-For': `10.200.${number >> 5}.1` },
      form: { step: 'send', submission: randomUUID(), words, show: 'yes' },
    })
    expect(answer.status(), words).toBe(200)
  }
}
