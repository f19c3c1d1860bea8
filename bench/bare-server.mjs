/**
 * The ceiling: `node:http` and a Map, doing for one hold what nobody can leave out, and nothing else.
 *
 * `node bare-server.mjs '<session as JSON>'` keeps that one session. It checks Basic credentials or the session
 * cookie, parses the JSON body, looks the session up, writes the hold into the Map and answers the session.
 */

import { createServer } from 'node:http'
import { createSessionService } from './session-service.mjs'

const service = createSessionService(JSON.parse(process.argv[2]))

const server = createServer((request, response) => {
  readText(request, (text) => handle(request, response, JSON.parse(text)))
})

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))

function handle(request, response, body) {
  if (request.url === '/auth/credentials') return signIn(response, body)
  const caller = service.userOf(request.headers)
  if (caller === undefined) return response.writeHead(401).end()
  const held = service.hold(/^\/sessions\/([^/]+)\/hold$/.exec(request.url)?.[1], body, caller)
  if (held === undefined) return response.writeHead(404).end()
  answer(response, held)
}

/** By events: to iterate over a request takes a fifth of the time of a whole hold. */
function readText(request, then) {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => then((chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)).toString()))
}

function signIn(response, body) {
  const cookies = service.signIn(body)
  if (cookies === undefined) return response.writeHead(401).end()
  response.setHeader('Set-Cookie', cookies)
  answer(response, { userName: body.userName })
}

function answer(response, value) {
  const text = Buffer.from(JSON.stringify(value))
  response
    .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': text.length })
    .end(text)
}
