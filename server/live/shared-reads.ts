/**
 * One reading for all who ask for the same at once: whoever asks while a reading is under way waits for the next one, so that nobody is told
 * less than was there when they asked. A failure is everybody's.
 */
export function sharedReads<T>() {
  const waiting = new Map<string, Promise<T>>()
  const running = new Map<string, Promise<unknown>>()

  return (key: string, read: () => Promise<T>): Promise<T> => {
    const before = waiting.get(key)
    if (before) return before
    const next = (running.get(key) ?? Promise.resolve())
      .catch(() => undefined)
      .then(() => {
        waiting.delete(key)
        running.set(key, next)
        return read()
      })
      .finally(() => {
        if (running.get(key) === next) running.delete(key)
      })
    waiting.set(key, next)
    return next
  }
}
