/** Something to try forms on, made anew after so many tries: a meeting with hundreds of decisions is like no real one, and slow to read. */
export function newAfter<Thing>(tries: number, make: () => Promise<Thing>): () => Promise<Thing> {
  let tried = 0
  let shared: Promise<Thing> | undefined
  return () => {
    if (tried++ % tries === 0) shared = make()
    return shared ?? make()
  }
}
