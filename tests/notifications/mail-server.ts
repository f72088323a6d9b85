import type { AddressInfo } from 'node:net'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

export interface Received extends Email {
  /** To whom it was handed in, whatever its headers say. */
  handedInFor: string[]
  raw: string
}

/** A real mail server in this process that keeps what it is given. */
export class MailServer {
  received: Received[] = []
  /** What it says to the next letters instead of taking them. */
  refuses: Error | undefined
  #server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_, __, done) => done(this.refuses),
    onData: (stream, session, done) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => void this.#keep(Buffer.concat(chunks), session.envelope.rcptTo).then(() => done()))
    },
  })

  async #keep(bytes: Buffer, recipients: { address: string }[]) {
    const mail = await PostalMime.parse(bytes)
    this.received.push({ ...mail, raw: bytes.toString('utf8'), handedInFor: recipients.map(({ address }) => address) })
  }

  async open(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    return `smtp://127.0.0.1:${(this.#server.server.address() as AddressInfo).port}`
  }
  close = () => new Promise<void>((resolve) => this.#server.close(resolve))
}

export const headerOf = (mail: Received, name: string) => mail.headers.filter(({ key }) => key === name).map(({ value }) => value)
