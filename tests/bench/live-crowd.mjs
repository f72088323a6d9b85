// Many phones in a process of their own, so that what they cost is not counted with the server. They speak the protocol of Socket.IO by hand,
// so that they cost the same beside a bare `ws` server. They come back by themselves.
import { webSockets } from './bare-live.mjs'

const { WebSocket } = webSockets
const now = () => performance.timeOrigin + performance.now()
const phones = []
const arrivals = []
let waiting

/** One phone; `joined`: when it has its answer. */
function phone({ url, kind, meeting }) {
  const own = { position: -1, askedAt: now(), joinedAt: undefined, end: () => {} }
  const open = () => {
    const path = kind === 'ws' ? '' : '/live/?EIO=4&transport=websocket'
    const line = new WebSocket(url.replace('http', 'ws') + path, { origin: 'http://127.0.0.1:3000', perMessageDeflate: false })
    own.end = () => line.terminate()
    line.on('message', (data) => hear(String(data), line))
    line.on('error', () => {})
    line.on('close', () => {
      own.joinedAt = undefined
      setTimeout(open, 50 + Math.random() * 200)
    })
  }
  const joined = () => {
    own.joinedAt = now()
    look()
  }
  function hear(text, line) {
    if (kind === 'ws') return text === 'hello' ? joined() : arrived()
    if (text === '2') return line.send('3')
    if (text.startsWith('0')) return line.send('40')
    if (text.startsWith('40')) return line.send(`420["follow","${meeting}",${own.position}]`)
    const position = /.*"position":(\d+)/.exec(text)
    if (position) own.position = Math.max(own.position, Number(position[1]))
    if (text.startsWith('430')) return joined()
    if (text.startsWith('42')) arrived()
  }
  open()
  return own
}

function arrived() {
  arrivals.push(now())
  look()
}

/** Answers whoever waits, once it is so. */
function look() {
  const answer = waiting?.()
  if (answer === undefined) return
  waiting = undefined
  process.send(answer)
}

process.on('message', (asked) => {
  if (asked.do === 'join') {
    for (let i = 0; i < asked.count; i++) phones.push(phone(asked))
    waiting = () =>
      phones.every(({ joinedAt }) => joinedAt) ? { ms: phones.map(({ askedAt, joinedAt }) => joinedAt - askedAt) } : undefined
  } else if (asked.do === 'arrivals') {
    waiting = () => (arrivals.length >= asked.count ? { at: arrivals.splice(0) } : undefined)
  } else if (asked.do === 'back') {
    const isBack = ({ joinedAt, position }) => joinedAt > asked.since && position >= asked.position
    waiting = () => (phones.every(isBack) ? { ms: phones.map(({ joinedAt }) => joinedAt - asked.since) } : undefined)
  }
  look()
})
process.on('disconnect', () => process.exit(0))
