/**
 * A hand-written Fastify service that does the work of the bare server.
 *
 * `node fastify-server.mjs '<session as JSON>'` keeps that one session and prints its address.
 */

import fastify from 'fastify'
import { createSessionService } from '../session-service.mjs'

const service = createSessionService(JSON.parse(process.argv[2]))
const app = fastify()

app.post('/auth/credentials', async ({ body }, reply) => {
  const cookies = service.signIn(body)
  if (cookies === undefined) return reply.code(401).send()
  return reply.header('Set-Cookie', cookies).send({ userName: body.userName })
})

app.post('/sessions/:id/hold', async ({ headers, params, body }, reply) => {
  const caller = service.userOf(headers)
  if (caller === undefined) return reply.code(401).send()
  return service.hold(params.id, body, caller) ?? reply.code(404).send()
})

console.log(await app.listen({ port: 0, host: '127.0.0.1' }))
