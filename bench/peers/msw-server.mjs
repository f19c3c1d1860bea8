/**
 * Handlers of msw, written by hand to do the work of the bare server, behind `@mswjs/http-middleware`.
 *
 * `node msw-server.mjs '<session as JSON>'` keeps that one session and prints its address.
 */

import { createServer } from '@mswjs/http-middleware'
import { HttpResponse, http } from 'msw'
import { createSessionService } from '../session-service.mjs'

const service = createSessionService(JSON.parse(process.argv[2]))

const hold = http.post('*/sessions/:id/hold', async ({ request, params }) => {
  const { headers } = request
  const caller = service.userOf({ authorization: headers.get('authorization'), cookie: headers.get('cookie') })
  if (caller === undefined) return new HttpResponse(null, { status: 401 })
  const held = service.hold(params.id, await request.json(), caller)
  return held === undefined ? new HttpResponse(null, { status: 404 }) : HttpResponse.json(held)
})

const server = createServer(hold).listen(0, '127.0.0.1', () => {
  console.log(`http://127.0.0.1:${server.address().port}`)
})
