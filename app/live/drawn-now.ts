/** A part of this page as the server draws it now for this reader; undefined where it cannot be had. */
export async function drawnNow(id: string): Promise<HTMLElement | undefined> {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } }).catch(() => undefined)
  if (!answer?.ok) return undefined
  const drawn = new DOMParser().parseFromString(await answer.text(), 'text/html').getElementById(id)
  return drawn ? document.importNode(drawn, true) : undefined
}

/** Looks for what is new in a part that stood closed, when somebody opens it. What is being filled in stays. */
export function freshWhenOpened(details: HTMLDetailsElement | null, id: string) {
  details?.addEventListener('toggle', async () => {
    const fresh = details.open ? await drawnNow(id) : undefined
    const part = document.getElementById(id)
    if (fresh && part && !part.contains(document.activeElement)) part.replaceChildren(...fresh.childNodes)
  })
}
