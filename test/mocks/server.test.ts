import { connect, Server } from 'node:net'
import { afterEach, expect, test, vi } from 'vitest'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { type RunningServer, serve } from '#mocks/server.ts'
import { profiles } from '#servicestack/http/profiles.ts'

const beginning = { seed: 1, now: () => 0 }
const running: RunningServer[] = []

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()))
})

async function start(): Promise<RunningServer> {
  const server = await serve(evoVoice, { ...beginning, port: 0 })
  running.push(server)
  return server
}

/** Sends bytes as they are and returns everything that comes back. */
function raw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text))
    socket.on('data', (chunk) => chunks.push(chunk))
    socket.on('error', reject)
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('utf8')))
  })
}

const authorization = `Authorization: Basic ${btoa('agent:agent')}`

test('port 0 takes a free port and the address is the real one, on this machine only', async () => {
  const { url } = await start()
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/)
  expect((await fetch(`${url}/__understudy/world`)).status).toBe(200)
})

test('a taken port is an error, not a silent second server', async () => {
  const { url } = await start()
  await expect(serve(evoVoice, { ...beginning, port: Number(new URL(url).port) })).rejects.toThrow('EADDRINUSE')
})

test('the reason phrase is the error code, and header lines come in the order of a real server', async () => {
  const { url } = await start()
  const answer = await raw(
    url,
    `POST /sessions/nobody/hold HTTP/1.1\r\nHost: 127.0.0.1\r\n${authorization}\r\nAccept: application/json\r\nConnection: close\r\n\r\n`,
  )
  const [status, ...lines] = (answer.split('\r\n\r\n')[0] ?? '').split('\r\n')
  expect(status).toBe('HTTP/1.1 404 NotFound')
  const names = lines.map((line) => line.split(':')[0]).filter((name) => name !== 'Date' && name !== 'Connection')
  expect(names).toEqual([
    'Content-Type',
    'Server',
    ...Array(4).fill('Set-Cookie'),
    'Transfer-Encoding',
    'Vary',
    'X-Powered-By',
  ])
})

test('a body without a Content-Length is ignored, as on a real server', async () => {
  const { url } = await start()
  const head = `POST /sessions/S1001/hold HTTP/1.1\r\nHost: 127.0.0.1\r\n${authorization}\r\nContent-Type: application/json\r\nAccept: application/json\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n`
  expect(await raw(url, `${head}19\r\n{"reason":"Transferring"}\r\n0\r\n\r\n`)).toContain('"holdReason":"None"')
})

test('a page elsewhere that makes its own name point here cannot look into the world', async () => {
  const { url } = await start()
  const head = 'GET /__understudy/world HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n'
  expect(await raw(url, head)).toContain('403 Forbidden')
})

test('a body beyond the limit is refused with 413 and the server lives on', async () => {
  const { url } = await start()
  const body = new Uint8Array(31 * 1024 * 1024)
  const answer = await fetch(`${url}/sessions/S1001/hold`, { method: 'POST', body }).catch(() => undefined)
  expect(answer?.status ?? 413).toBe(413)
  expect((await fetch(`${url}/__understudy/world`)).status).toBe(200)
})

test('a thousand parallel holds leave one session on hold and one event', async () => {
  const { url, world } = await start()
  const headers = { authorization: `Basic ${btoa('agent:agent')}`, accept: 'application/json' }
  const asks = Array.from({ length: 1000 }, () => fetch(`${url}/sessions/S1001/hold`, { method: 'POST', headers }))
  const statuses = new Set((await Promise.all(asks)).map(({ status }) => status))
  expect([[...statuses], world.journal.count()]).toEqual([[200], 1])
})

test('thousands of connections may wait while the server is busy', async () => {
  const listening = vi.spyOn(Server.prototype, 'listen')
  await start()
  expect(listening).toHaveBeenCalledWith(expect.objectContaining({ backlog: 4096 }), expect.any(Function))
  listening.mockRestore()
})

test('a behaviour that throws is a 500 for its caller, a fault that is told, and nothing to the others', async () => {
  const faults: Error[] = []
  const broken = evoVoice.behaviours.map((behaviour) => ({
    ...behaviour,
    unknown: () => {
      throw new TypeError('the table forgot this')
    },
  }))
  const api = { ...evoVoice, behaviours: broken }
  const server = await serve(api, { ...beginning, port: 0, onFault: (fault) => faults.push(fault) })
  running.push(server)
  const headers = { authorization: `Basic ${btoa('agent:agent')}`, accept: 'application/json' }
  const failed = await fetch(`${server.url}/sessions/nobody/hold`, { method: 'POST', headers })
  expect([failed.status, failed.statusText]).toEqual([500, 'TypeError'])
  expect(faults.map(({ message }) => message)).toEqual(['the table forgot this'])
  expect((await fetch(`${server.url}/sessions/S1001/hold`, { method: 'POST', headers })).status).toBe(200)
})

test('a client of a proxy, which names the whole address, is answered alike', async () => {
  const { url } = await start()
  const head = `POST ${url}/sessions/nobody/hold HTTP/1.1\r\nHost: ${new URL(url).host}\r\n${authorization}\r\nConnection: close\r\n\r\n`
  expect(await raw(url, head)).toMatch(/^HTTP\/1\.1 404 NotFound/)
})

test('every address of the machine is told by one that can be called', async () => {
  const server = await serve(evoVoice, { ...beginning, port: 0, host: '0.0.0.0' })
  running.push(server)
  expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:/)
  expect((await fetch(`${server.url}/__understudy/world`)).status).toBe(200)
})

test.each([
  { what: 'a name', manners: 'servicestack-10.15' as const, powered: 'ServiceStack/10.15 NET10/Linux/net10/NO' },
  {
    what: 'a table of his own',
    manners: { ...profiles['servicestack-6.11'], poweredBy: 'Mine/1' },
    powered: 'Mine/1',
  },
  { what: 'nothing', manners: undefined, powered: profiles.documented.poweredBy },
])('somebody who gives $what chooses the manners, and CORS apart from them', async ({ manners, powered }) => {
  for (const cors of [false, true]) {
    const server = await serve(evoVoice, { ...beginning, port: 0, cors, ...(manners !== undefined && { manners }) })
    running.push(server)
    const { headers } = await fetch(`${server.url}/sessions/S1001/hold`, { method: 'POST' })
    expect([headers.get('x-powered-by'), headers.get('access-control-allow-origin')]).toEqual([
      powered,
      cors ? '*' : null,
    ])
  }
})

test('manners that nobody knows are a mistake, with the list of those there are', async () => {
  const { manners } = JSON.parse('{"manners":"servicestack-9"}')
  await expect(serve(evoVoice, { ...beginning, port: 0, manners })).rejects.toThrow(
    'There are no manners "servicestack-9". Choose servicestack-6.11, servicestack-8.6, servicestack-10.15, documented.',
  )
})
