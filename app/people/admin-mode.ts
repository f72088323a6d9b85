/** Which of its faces a page of an admin shows: the list, an empty form, or the form for one thing. */
export function adminMode(request: Request): { adding: boolean; changeId: string | undefined; done: boolean } {
  const query = new URL(request.url).searchParams
  return { adding: query.has('new'), changeId: query.get('change') ?? undefined, done: query.has('done') }
}
