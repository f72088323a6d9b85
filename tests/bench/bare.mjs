// The limit: bare Node `http` that sends the same bytes with the same headers from a ready buffer, and nothing else.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const { headers, file } = JSON.parse(process.env.BARE)
const body = readFileSync(file)
createServer((req, res) => {
  req.resume()
  req.on('end', () => {
    res.writeHead(200, { ...headers, 'Content-Length': body.length })
    res.end(body)
  })
}).listen(Number(process.env.PORT), '127.0.0.1')
