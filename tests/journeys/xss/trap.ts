import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from '@playwright/test'
import { putIn, readBoxes, type Shown, showFrames, touchAll, watchWindow } from './in-browser.ts'

/** What happened in a page that was only to be looked at. */
export interface Caught {
  /** Which containers ran something that a payload is known by: `alert` and its like. */
  fired: Set<number>
  /** Everything else that a page of dead text never does. */
  deeds: string[]
}
/** Blocks nothing, but tells of everything that runs, loads or leads away: the eyes of the trap. */
const WATCHED = "default-src 'none'; script-src 'none'; style-src 'none'; base-uri 'none'; form-action 'none'"
/** Only the trap itself can be reached. */
export const NO_NETWORK = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'
/** A page of two hundred pages is long: on a busy machine it takes its time, and that is no fault of what it shows. */
const LONGEST_LOAD_MS = 180_000
/** A page in a browser without a Content Security Policy and without a network, in which every deed of a text is noticed. */
export class Trap {
  readonly #page: Page
  readonly #server = createServer((request, response) => {
    if (request.url !== '/') return void response.writeHead(404).end()
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...this.#headers }).end(this.#html)
  })
  #url = ''
  #html = ''
  #headers = {}
  #caught: Caught = { fired: new Set(), deeds: [] }

  constructor(page: Page) {
    this.#page = page
  }

  async open() {
    const page = this.#page
    await new Promise<void>((done) => this.#server.listen(0, '127.0.0.1', done))
    this.#url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`
    const deed = (what: string) => void this.#caught.deeds.push(what)
    await page.addInitScript(watchWindow)
    page.on('console', (message) => {
      const [, container, what] = /^caught (-?\d+) (.*)/s.exec(message.text()) ?? []
      if (what === undefined) return
      if (Number(container) >= 0) this.#caught.fired.add(Number(container))
      deed(what)
    })
    page.on('request', (request) => request.url() !== this.#url && deed(`asks for ${request.url().slice(0, 200)}`))
    page.on('pageerror', (error) => deed(`error: ${error.message}`))
    page.on('popup', (popup) => void popup.close().then(() => deed('opens a window')))
    page.on('dialog', (dialog) => void dialog.dismiss().then(() => deed('opens a dialog')))
    page.on('framenavigated', (frame) => {
      if (frame === page.mainFrame() && frame.url() !== this.#url) deed(`leads away to ${frame.url()}`)
    })
  }

  async close() {
    this.#server.closeAllConnections()
    await new Promise((done) => this.#server.close(done))
  }

  /** Shows these pieces of HTML, each in a container of its own, touches everything, and tells what happened. */
  async show(pieces: readonly string[], { live = false } = {}): Promise<Caught> {
    const boxes = pieces.map((piece, number) => `<div class="box" data-number="${number}">${live ? '' : piece}</div>`)
    await this.#goTo(boxes.join('\n'), { 'Content-Security-Policy-Report-Only': WATCHED })
    if (live) await this.#page.evaluate(putIn, [...pieces])
    await this.#page.evaluate(touchAll)
    await this.#page.evaluate(() => new Promise((done) => setTimeout(done, 100)))
    return this.#caught
  }

  /** Which elements with which attributes stand in the containers, and where links lead; no containers when anything got out of one. */
  async elements(): Promise<Shown> {
    return JSON.parse(await this.#page.evaluate(readBoxes)) as Shown
  }

  /** The control: each text raw in a frame of its own, as a page that knows no better would show it. */
  async showRaw(texts: readonly string[]): Promise<Caught> {
    await this.#goTo('', {})
    await this.#page.evaluate(showFrames, [...texts])
    return this.#caught
  }

  async #goTo(body: string, headers: Record<string, string>) {
    this.#caught = { fired: new Set(), deeds: [] }
    this.#headers = headers
    this.#html = `<!doctype html><html lang="en"><head><title>Shown</title></head><body>\n${body}\n<p id="end"></p></body></html>`
    await this.#page.goto(this.#url, { waitUntil: 'load', timeout: LONGEST_LOAD_MS })
  }
}
