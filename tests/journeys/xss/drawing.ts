import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

/** The real components, drawn by React on the server's side in a process of their own. */
export class Drawing {
  #child: ChildProcess | undefined
  #lines: AsyncIterator<string> | undefined
  places: string[] = []

  async open() {
    const path = resolve(import.meta.dirname, 'draw.ts')
    this.#child = spawn(process.execPath, ['--import', 'tsx', path], {
      cwd: resolve(import.meta.dirname, '../../..'),
      env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]()
    this.places = await this.#next()
  }

  /** The HTML of a place for each of these texts. */
  draw(place: string, texts: readonly string[]): Promise<string[]> {
    this.#child!.stdin!.write(`${JSON.stringify({ place, texts })}\n`)
    return this.#next()
  }

  async #next(): Promise<string[]> {
    const { value, done } = await this.#lines!.next()
    if (done) throw new Error('The process that draws has ended')
    return JSON.parse(value) as string[]
  }

  close() {
    this.#child?.kill()
  }
}
