import { randomBytes } from 'node:crypto'
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LimitStore, openLimitStore } from '#db/limit-store.ts'
import { type Limits, makeLimits } from '#server/http/limits.ts'
import { ENGINES, POSTGRES } from '../build/database.ts'
import { quickFolder } from '../build/quick-folder.ts'

describe.each(ENGINES)('limits (%s)', (engine) => {
  const folder = quickFolder('limits')
  let store: LimitStore
  let limits: Limits
  beforeAll(async () => {
    store = openLimitStore(engine === 'postgres' ? POSTGRES : 'file', folder)
    limits = await makeLimits(store, randomBytes(32))
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true, force: true })
  })
  const somebody = () => randomBytes(8).toString('hex')

  test('let ten wrong codes pass in an hour, then say how long to wait, and hold nobody else up', async () => {
    const key = somebody()
    for (let i = 0; i < 10; i++) await limits.spend('wrongCode', key)
    expect(await limits.used('wrongCode', key)).toBe(true)
    await expect(limits.spend('wrongCode', key)).rejects.toMatchObject({
      refusal: { kind: 'too_many', retryAfterSeconds: expect.any(Number), reason: expect.stringContaining('Please wait') },
    })
    await expect(limits.spend('wrongCode', somebody())).resolves.toBeUndefined()
  })

  test('forget what was counted for somebody who got in', async () => {
    const key = somebody()
    for (let i = 0; i < 10; i++) await limits.spend('signIn', key)
    await limits.forget('signIn', key)
    await expect(limits.spend('signIn', key)).resolves.toBeUndefined()
  })

  test('count each of many at once', async () => {
    const key = somebody()
    const outcomes = await Promise.allSettled(Array.from({ length: 60 }, () => limits.spend('say', key)))
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(40)
  })
})
