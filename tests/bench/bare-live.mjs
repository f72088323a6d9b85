// The limit: bare `ws` that sends the same frame to everybody, and a bare Socket.IO server that answers everybody with the same.
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)
const engine = createRequire(createRequire(require.resolve('socket.io')).resolve('engine.io'))
/** The very `ws` on which Socket.IO stands. */
export const webSockets = engine('ws')

if (process.argv[1] === fileURLToPath(import.meta.url)) serve(JSON.parse(process.env.BARE_LIVE))

function serve({ kind, port, answer }) {
  let frame = ''
  const http = createServer((req, res) => {
    frame = ''
    req.on('data', (chunk) => {
      frame += chunk
    })
    req.on('end', () => {
      for (const line of lines) line.send(frame)
      res.end('{}')
    })
  })
  const lines = new Set()
  if (kind === 'ws') {
    new webSockets.WebSocketServer({ server: http, perMessageDeflate: false }).on('connection', (line) => {
      lines.add(line)
      line.on('close', () => lines.delete(line))
      line.send('hello')
    })
  } else {
    const { Server } = require('socket.io')
    new Server(http, { path: '/live', serveClient: false, perMessageDeflate: false }).on('connection', (socket) => {
      socket.on('follow', (_meeting, _since, answered) => {
        socket.join('all')
        answered(answer)
      })
    })
  }
  http.listen(port, '127.0.0.1', () => process.send({ port: http.address().port }))
  process.on('disconnect', () => process.exit(0))
}
