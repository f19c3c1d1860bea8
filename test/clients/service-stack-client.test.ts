/** ServiceStack's own client, pointed at the stand-in with the DTOs that the stand-in publishes. */

import { JsonServiceClient } from '@servicestack/client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunningServer } from '#mocks/server.ts'
import { serveRecorded } from '../exchanges/serve-recorded.ts'
import { type DtoClass, publishedDtos } from './published-dtos.ts'

let server: RunningServer
let dto: (name: string) => DtoClass

beforeAll(async () => {
  server = await serveRecorded({ manners: 'documented', port: 0, hasCors: false })
  dto = await publishedDtos(server.url)
})
afterAll(() => server.close())

const credentials = { provider: 'credentials', userName: 'agent', password: 'p@ss' }

/** The default of the client is `/api`; without a base path it uses `/json/reply` and `/json/oneway`. */
const paths = ['api', '']

function start(path: string): JsonServiceClient {
  return new JsonServiceClient(server.url).useBasePath(path)
}

async function signedIn(path: string): Promise<JsonServiceClient> {
  const client = start(path)
  await client.post(new (dto('Authenticate'))(credentials))
  return client
}

test.each(paths)(
  'a client that signs in keeps its cookies and is known from then on (base path "%s")',
  async (path) => {
    const client = start(path)
    const answer = await client.post(new (dto('Authenticate'))(credentials))
    expect(answer).toMatchObject({ userId: '1', userName: 'agent', roles: ['User'] })
    // the client takes what is behind the comma of a date for a cookie too
    expect(Object.keys(client.cookies)).toEqual(expect.arrayContaining(['ss-id', 'ss-pid', 'ss-opt', 'X-UAId']))
    expect(await client.get(new (dto('GetSession'))({ sessionId: 'S1' }))).toMatchObject({
      id: 'S1',
      accountName: 'Acme',
    })
  },
)

test.each(paths)('a write is seen by the next read (base path "%s")', async (path) => {
  const client = await signedIn(path)
  const held = await client.post(new (dto('HoldSession'))({ sessionId: 'S2', reason: 'Transferring' }))
  expect(held).toMatchObject({ id: 'S2', callState: 'Hold', heldByUserId: 'agent' })
  const read = await client.get(new (dto('GetSession'))({ sessionId: 'S2' }))
  expect(read).toEqual(held)
})

test.each(paths)('api() hands back a ResponseStatus instead of throwing (base path "%s")', async (path) => {
  const client = await signedIn(path)
  const found = await client.api(new (dto('GetSession'))({ sessionId: 'S3' }))
  expect([found.succeeded, found.response?.['id']]).toEqual([true, 'S3'])
  const missing = await client.api(new (dto('GetSession'))({ sessionId: 'nope' }))
  expect(missing.error).toMatchObject({ errorCode: 'NotFound', message: "Session 'nope' was not found" })
})

test.each(paths)('a thrown error carries its responseStatus, field errors included (base path "%s")', async (path) => {
  const client = start(path)
  const wrong = { ...credentials, password: 'no' }
  await expect(client.post(new (dto('Authenticate'))(wrong))).rejects.toMatchObject({
    responseStatus: { errorCode: 'Unauthorized', message: 'Invalid Username or Password' },
  })
  await expect(client.get(new (dto('Echo'))({ i: 'x' }))).rejects.toMatchObject({
    responseStatus: { errorCode: 'SerializationException', errors: [{ fieldName: 'i' }] },
  })
})

test.each(paths)('sendAll is one request and answers in order (base path "%s")', async (path) => {
  const requests = ['a', 'b', 'c'].map((s) => new (dto('Echo'))({ s }))
  const answers = await start(path).sendAll(requests)
  expect(answers.map((answer) => answer['s'])).toEqual(['a', 'b', 'c'])
})

test.each(paths)('publish does what post does (base path "%s")', async (path) => {
  const client = await signedIn(path)
  await client.publish(new (dto('HoldSession'))({ sessionId: 'S3' }))
  expect(await client.get(new (dto('GetSession'))({ sessionId: 'S3' }))).toMatchObject({ callState: 'Hold' })
})

test('Basic credentials are enough for each request', async () => {
  const client = start('api')
  client.setCredentials('boss', 'p@ss')
  expect(await client.get(new (dto('GetReport'))({ name: 'calls' }))).toBe('report calls')
})

test('nobody is let in without credentials, and the client is told so', async () => {
  const refused = await start('api').api(new (dto('GetSession'))({ sessionId: 'S1' }))
  expect(refused.error).toMatchObject({ errorCode: '401', message: 'Unauthorized' })
})

test('a token cannot be refreshed where no server gives tokens', async () => {
  const client = start('api')
  client.refreshToken = 'stale'
  await expect(client.get(new (dto('GetSession'))({ sessionId: 'S1' }))).rejects.toMatchObject({
    type: 'RefreshTokenException',
    responseStatus: { message: 'The operation does not exist for this service' },
  })
})

test('after logout the client is a stranger again', async () => {
  const client = await signedIn('api')
  await client.post(new (dto('Authenticate'))({ provider: 'logout' }))
  const refused = await client.api(new (dto('GetSession'))({ sessionId: 'S1' }))
  // the deleted token cookie makes the client ask for a new token, which this server has never heard of
  const message = 'The operation does not exist for this service'
  expect(refused.error).toMatchObject({ errorCode: 'NotImplementedException', message })
})
