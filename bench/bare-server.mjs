/**
 * The ceiling: `node:http` and a Map, doing for one hold what nobody can leave out, and nothing else.
 *
 * `node bare-server.mjs '<session as JSON>'` keeps that one session. It checks Basic credentials or the session
 * cookie, parses the JSON body, looks the session up, writes the hold into the Map and answers the session.
 */

import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'

const session = JSON.parse(process.argv[2])
const sessions = new Map([[session.id, session]])
const passwords = new Map([['agent', 'agent']])
const signIns = new Map()

const server = createServer(async (request, response) => {
  const body = JSON.parse(await readText(request))
  if (request.url === '/auth/credentials') return signIn(response, body)
  const caller = userOf(request.headers)
  if (caller === undefined) return response.writeHead(401).end()
  const held = hold(/^\/sessions\/([^/]+)\/hold$/.exec(request.url)?.[1], body, caller)
  if (held === undefined) return response.writeHead(404).end()
  answer(response, held)
})

server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`))

async function readText(request) {
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

function signIn(response, { userName, password }) {
  if (passwords.get(userName) !== password) return response.writeHead(401).end()
  const id = randomUUID()
  signIns.set(id, userName)
  response.setHeader('Set-Cookie', [`ss-id=${id}; Path=/; HttpOnly`, `ss-pid=${randomUUID()}; Path=/; HttpOnly`])
  answer(response, { userName })
}

function userOf({ authorization, cookie }) {
  if (authorization?.startsWith('Basic ')) {
    const [userName, password] = Buffer.from(authorization.slice(6), 'base64').toString().split(':')
    return passwords.get(userName) === password ? userName : undefined
  }
  return signIns.get(/(?:^|; )ss-id=([^;]+)/.exec(cookie ?? '')?.[1])
}

function hold(id, { reason }, caller) {
  const before = sessions.get(id)
  if (before === undefined) return undefined
  const dateLastModified = new Date().toISOString()
  const held = { ...before, callState: 'Hold', holdReason: reason, heldByUserId: caller, dateLastModified }
  sessions.set(id, held)
  return held
}

function answer(response, value) {
  const text = Buffer.from(JSON.stringify(value))
  response
    .writeHead(200, { 'Content-Type': 'application/json; charset=utf-8', 'Content-Length': text.length })
    .end(text)
}
