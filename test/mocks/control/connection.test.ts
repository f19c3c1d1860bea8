import { expect, test } from 'vitest'
import { connect } from '#mocks/control/connection.ts'
import { ControlError } from '#mocks/control/control-error.ts'
import { address, openStandIn } from './stand-in.ts'

function connection(fetch: typeof globalThis.fetch = openStandIn().fetch) {
  return connect({ url: address, token: undefined, fetch, headers: {} })
}

const failures = [
  {
    name: 'a refusal',
    fetch: openStandIn().fetch,
    want: { code: 'unknown-snapshot', status: 404, says: 'There is no snapshot "x"' },
  },
  {
    name: 'nobody there',
    fetch: async () => {
      throw new TypeError('fetch failed')
    },
    want: { code: 'unreachable', status: 0, says: `The stand-in at ${address} cannot be reached` },
  },
  {
    name: 'another server',
    fetch: async () => new Response('<h1>Not Found</h1>', { status: 404 }),
    want: { code: 'no-stand-in', status: 404, says: 'is no stand-in' },
  },
  {
    name: 'a server that likes everything',
    fetch: async () => new Response('<h1>Welcome</h1>'),
    want: { code: 'no-stand-in', status: 200, says: 'is no stand-in' },
  },
  {
    name: 'JSON of somebody else',
    fetch: async () => Response.json({ error: 'no' }, { status: 500 }),
    want: { code: 'no-stand-in', status: 500, says: 'is no stand-in' },
  },
]

test.each(failures)('$name is told with its code, its status and a sentence', async ({ fetch, want }) => {
  const error: unknown = await connection(fetch)
    .ask('DELETE', '/world/snapshots/x')
    .catch((reason: unknown) => reason)
  expect(error).toBeInstanceOf(ControlError)
  expect(error).toMatchObject({ code: want.code, status: want.status, message: expect.stringContaining(want.says) })
})

test('a body is sent as JSON, and none is sent where there is none', async () => {
  const sent: (readonly [string | undefined, string | null, unknown])[] = []
  const spy: typeof globalThis.fetch = async (_url, init) => {
    sent.push([init?.method, new Headers(init?.headers).get('content-type'), init?.body])
    return Response.json({})
  }
  await connection(spy).ask('POST', '/world/undo')
  await connection(spy).ask('POST', '/world/undo', { steps: 2 })
  expect(sent).toEqual([
    ['POST', null, undefined],
    ['POST', 'application/json', '{"steps":2}'],
  ])
})

test('a stream is opened, or refused like any other call', async () => {
  const stream = await connection().open('/world/events')
  await stream.cancel()
  await expect(connection().open('/world/events?since=x')).rejects.toMatchObject({ code: 'wrong-member', status: 400 })
})
