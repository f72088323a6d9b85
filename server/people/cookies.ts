import { randomBytes } from 'node:crypto'
import { moment } from '../clock.ts'
import type { Tools } from '../tools.ts'

/** Which cookies there are. All are HttpOnly; over TLS their names begin with `__Host-`, which ties them to this host alone. */
const NAMES = { signIn: 'ct', device: 'ct-device', trace: 'ct-trace', link: 'ct-link', delivery: 'ct-delivery' } as const
export type CookieName = keyof typeof NAMES
export type LinkPurpose = 'confirm' | 'reset' | 'invitation' | 'first_admin' | 'delivery' | 'invited'

const HOUR_SECONDS = 3600
const DEVICE_SECONDS = 400 * 24 * HOUR_SECONDS
/** How long a trace stays open in a browser after its code was given. */
const TRACE_SECONDS = 12 * HOUR_SECONDS
/** How long the recipient of a backpack reads on in the browser that opened it. */
const DELIVERY_SECONDS = 60 * 24 * HOUR_SECONDS
const TOKEN = /^[\w-]{43}$/
const TRACE_SEAL = 'cookie:trace'

/** Reads and makes the cookies of a browser. What is made is a whole `Set-Cookie` header. */
export function cookies({ db, clock, vault, baseUrl }: Pick<Tools, 'db' | 'clock' | 'vault' | 'baseUrl'>) {
  const secure = baseUrl.startsWith('https:')
  const nameOf = (name: CookieName) => `${secure ? '__Host-' : ''}${NAMES[name]}`
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`

  /** The value of a cookie in a request's `Cookie` header. */
  function read(header: string | undefined | null, name: CookieName): string | undefined {
    const wanted = `${nameOf(name)}=`
    const found = header
      ?.split(';')
      .map((part) => part.trim())
      .find((part) => part.startsWith(wanted))
    return found?.slice(wanted.length) || undefined
  }
  const make = (name: CookieName, value: string, maxAgeSeconds?: number) =>
    `${nameOf(name)}=${value}; ${attributes}${maxAgeSeconds === undefined ? '' : `; Max-Age=${maxAgeSeconds}`}`
  const clear = (name: CookieName) => make(name, '', 0)

  /** A new device, for "me too" without an account: a random value that means nothing elsewhere. */
  function newDevice(): { device: string; setCookie: string } {
    const device = randomBytes(16).toString('hex')
    return { device, setCookie: make('device', device, DEVICE_SECONDS) }
  }
  const deviceIn = (header: string | undefined | null) => {
    const device = read(header, 'device')
    return device && /^[0-9a-f]{32}$/.test(device) ? device : undefined
  }

  /** Keeps a trace open in this browser: the hash of its code, sealed, for twelve hours or until the browser is closed. */
  async function traceCookie(codeHash: string): Promise<string> {
    const until = clock().getTime() + TRACE_SECONDS * 1000
    return make('trace', await vault.sealWords(db, 'accounts', JSON.stringify({ codeHash, until }), TRACE_SEAL))
  }
  async function traceIn(header: string | undefined | null): Promise<string | undefined> {
    const sealed = read(header, 'trace')
    if (!sealed) return undefined
    const open = await vault.openWords(db, 'accounts', sealed, TRACE_SEAL).catch(() => undefined)
    if (!open) return undefined
    const { codeHash, until } = JSON.parse(open) as { codeHash: string; until: number }
    return until > Date.parse(moment(clock)) ? codeHash : undefined
  }

  return {
    signInName: nameOf('signIn'),
    secure,
    read,
    newDevice,
    deviceIn,
    traceCookie,
    traceIn,
    clearTrace: () => clear('trace'),
    /** Holds the token of a link from a mail for an hour, so that it need not stay in an address. */
    linkCookie: (purpose: LinkPurpose, token: string) =>
      TOKEN.test(token) ? make('link', `${purpose}.${token}`, HOUR_SECONDS) : clear('link'),
    clearLink: () => clear('link'),
    /** Lets the browser that opened a backpack read on. */
    deliveryCookie: (token: string) => make('delivery', token, DELIVERY_SECONDS),
    deliveryIn: (header: string | undefined | null) => {
      const token = read(header, 'delivery')
      return token && TOKEN.test(token) ? token : undefined
    },
    /** The token of the link of this purpose that this browser came by. */
    linkIn: (header: string | undefined | null, purpose: LinkPurpose) => {
      const [kept, token] = read(header, 'link')?.split('.') ?? []
      return kept === purpose && token && TOKEN.test(token) ? token : undefined
    },
  }
}
export type Cookies = ReturnType<typeof cookies>
