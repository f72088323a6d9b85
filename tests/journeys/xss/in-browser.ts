// All of this runs in the browser: each function alone, without anything that stands around it here.

/** What stands in the containers of a page, summed up where it stands: a page has a hundred thousand elements, and few kinds of them. */
export interface Shown {
  containers: number
  /** Each kind of element, and each with the name of each of its attributes, once. */
  parts: string[]
  /** How many things to press or fill in there are, container by container. */
  controls: number[]
  /** Where something leads to, each address once, with the first container in which it stands. */
  addresses: { number: number; address: string }[]
}

/** In every window and frame before anything else: tells of what payloads are known by, and of what a policy would have stopped. */
export function watchWindow() {
  const tell = (what: string) => console.debug(`caught ${/^box (\d+)$/.exec(window.name)?.[1] ?? -1} ${what}`)
  for (const name of ['alert', 'prompt', 'confirm', 'print'] as const) {
    const told = () => {
      tell(`calls ${name}`)
      return true
    }
    Object.defineProperty(window, name, { value: told, writable: false, configurable: false })
  }
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    if (window === window.top && blockedURI !== `${location.origin}/favicon.ico`)
      tell(`does what ${effectiveDirective} is about: ${blockedURI} ${sample}`.slice(0, 300))
  })
}

/** Puts what arrives into a page that is open. */
export function putIn(pieces: string[]) {
  for (const box of document.querySelectorAll<HTMLElement>('.box')) box.innerHTML = pieces[Number(box.dataset.number)]!
}

/** Sends every element whatever it waits for: a pointer, a key, the focus. */
export function touchAll() {
  for (const element of document.querySelectorAll('html, html *'))
    for (const name of element.getAttributeNames())
      if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2), { cancelable: true }))
}

/** Everything that stands in the containers; no containers when anything stands outside them. Told as text, which travels fastest. */
export function readBoxes(): string {
  const boxes = [...document.querySelectorAll<HTMLElement>('body > .box')]
  const isOutside = (node: Node) =>
    !boxes.includes(node as HTMLElement) && (node as Element).id !== 'end' && node.textContent?.trim() !== ''
  const parts = new Set<string>()
  const addresses = new Map<string, number>()
  if ([...document.body.childNodes].some(isOutside)) boxes.length = 0
  for (const box of boxes)
    for (const element of box.querySelectorAll('*')) {
      const tag = element.tagName.toLowerCase()
      parts.add(tag)
      for (const name of element.getAttributeNames()) {
        parts.add(`${tag} ${name}`)
        const address = ['href', 'src', 'action', 'formaction'].includes(name) ? (element.getAttribute(name) ?? '') : undefined
        if (address !== undefined && !addresses.has(address)) addresses.set(address, Number(box.dataset.number))
      }
    }
  return JSON.stringify({
    containers: boxes.length,
    parts: [...parts],
    controls: boxes.map((box) => box.querySelectorAll('form, input, button, select, textarea').length),
    addresses: [...addresses].map(([address, number]) => ({ number, address })),
  })
}

/** Shows each text in a frame of its own, some at a time, touches everything in it, and takes it away after a while. */
export async function showFrames(texts: string[]) {
  const wait = (ms: number) => new Promise((done) => setTimeout(done, ms))
  const waiting = texts.map((text, number) => ({ text, number }))

  async function showOne(text: string, number: number) {
    const frame = document.createElement('iframe')
    frame.name = `box ${number}`
    frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-modals allow-forms')
    frame.srcdoc = text
    const loaded = new Promise((done) => frame.addEventListener('load', done))
    document.body.append(frame)
    await Promise.race([loaded, wait(2_000)])
    for (const element of frame.contentDocument?.querySelectorAll('html, html *') ?? [])
      for (const name of element.getAttributeNames())
        if (name.startsWith('on')) element.dispatchEvent(new Event(name.slice(2), { cancelable: true }))
    await wait(250)
    frame.remove()
  }
  async function showSome() {
    for (let next = waiting.shift(); next; next = waiting.shift()) await showOne(next.text, next.number).catch(() => undefined)
  }
  await Promise.all(Array.from({ length: 25 }, showSome))
}
