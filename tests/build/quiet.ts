import { afterEach, expect, vi } from 'vitest'

const errors = vi.spyOn(console, 'error')

/** Whatever complains on the console fails the test in which it does. */
afterEach(() => {
  const calls = errors.mock.calls.map((call) => call.map(String).join(' '))
  errors.mockClear()
  expect(calls).toEqual([])
})
