import { expect, test, vi } from 'vitest'
import { listen, Wire } from './wire.ts'

const host = 'Host: a\r\n'
const decoder = new TextDecoder()

test('a body that comes in pieces is waited for, and asked about once', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send(`POST /a HTTP/1.1\r\n${host}Content-Length: 6\r\n\r\nab`)
  expect([asked.length, wire.answer]).toEqual([0, ''])
  await wire.send('cd')
  await wire.send('ef')
  expect(asked.map(({ body }) => decoder.decode(body))).toEqual(['abcdef'])
  expect(wire.answer).toMatch(/^HTTP\/1\.1 200 OK\r\n[\s\S]*POST \/a\r\n0\r\n\r\n$/)
})

test('a client that waits for a word is told to go on before its body comes, unless it is refused', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send(`POST /a HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 1\r\n\r\n`)
  expect([asked.length, wire.answer]).toEqual([0, 'HTTP/1.1 100 Continue\r\n\r\n'])
  await wire.send('x')
  expect(wire.answer).toContain('HTTP/1.1 200 OK')
  const refused = new Wire(server)
  await refused.send(`POST /%00 HTTP/1.1\r\n${host}Expect: 100-continue\r\nContent-Length: 1\r\n\r\n`)
  expect(refused.answer).toMatch(/^HTTP\/1\.1 400 Bad Request/)
})

test('an expectation that nobody knows is ignored, as in Kestrel', async () => {
  const { server } = listen()
  const wire = new Wire(server)
  await wire.send(`POST /a HTTP/1.1\r\n${host}Expect: x\r\nContent-Length: 1\r\n\r\na`)
  expect(wire.answer).toMatch(/^HTTP\/1\.1 200 OK/)
})

test('a body that will be too long is refused before it comes, and the client may go on sending', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send(`POST /a HTTP/1.1\r\n${host}Content-Length: 30000001\r\n\r\nabc`)
  expect(wire.answer).toBe(
    'HTTP/1.1 413 Payload Too Large\r\nContent-Length: 0\r\nConnection: close\r\nDate: …\r\nServer: Kestrel\r\n\r\n',
  )
  expect([asked.length, wire.writableEnded]).toEqual([0, false])
})

test('chunks that become too long are refused as soon as they are', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send(`POST /a HTTP/1.1\r\n${host}Transfer-Encoding: chunked\r\n\r\n`)
  const million = `f4240\r\n${'x'.repeat(1_000_000)}\r\n`
  for (let count = 0; count < 30; count++) await wire.send(million)
  expect(wire.answer).toBe('')
  await wire.send('1\r\nx\r\n')
  expect(wire.answer).toMatch(/^HTTP\/1\.1 413 Payload Too Large/)
  await wire.send('0\r\n\r\n')
  expect([asked.length, wire.writableEnded]).toEqual([0, true])
})

test('who is refused is not listened to any more, neither in the same packet nor in the next', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send(`GET /1 HTTP/1.1\r\n${host}\r\nGET /%00 HTTP/1.1\r\n${host}\r\nGET /3 HTTP/1.1\r\n${host}\r\n`)
  await wire.send(`GET /4 HTTP/1.1\r\n${host}\r\n`)
  expect(asked.map(({ target }) => target)).toEqual(['/1'])
  expect(wire.answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200', 'HTTP/1.1 400'])
  expect(wire.writableEnded).toBe(true)
})

test('nor is a client of HTTP/1.0 that wants to go on, where only the end tells the length', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  const old = (path: string) => `GET ${path} HTTP/1.0\r\nConnection: keep-alive\r\n\r\n`
  await wire.send(old('/1') + old('/2'))
  await wire.send(old('/3'))
  expect(asked.map(({ target }) => target)).toEqual(['/1'])
  expect(wire.answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200'])
})

test('an answer whose headers cannot be written becomes an empty 500, after which the connection ends', async () => {
  const { server } = listen(() => ({ status: 200, reason: 'OK', headers: [['Location', 'a\nb']], body: '' }))
  const wire = new Wire(server)
  await wire.send(`GET /a HTTP/1.1\r\n${host}\r\n`)
  expect(wire.answer).toBe(
    'HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close\r\nDate: …\r\nServer: Kestrel\r\n\r\n',
  )
})

test('a body that does not come is given up after a while, and the engine is told why', async () => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  try {
    const { server, asked } = listen()
    const wire = new Wire(server)
    await wire.send(`POST /a HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\nabc`)
    vi.advanceTimersByTime(4999)
    expect([asked.length, wire.answer]).toEqual([0, ''])
    vi.advanceTimersByTime(1)
    expect(asked.map(({ body, bodyFault }) => [decoder.decode(body), bodyFault])).toEqual([
      ['abc', expect.stringContaining('data arriving too slowly')],
    ])
    await wire.send('defghi')
    expect([asked.length, wire.writableEnded]).toEqual([1, true])
    expect(wire.answer.match(/HTTP\/1\.1 \d+/g)).toEqual(['HTTP/1.1 200'])
  } finally {
    vi.useRealTimers()
  }
})

test('who leaves amid a body is not answered, as by Kestrel', async () => {
  const { server, asked } = listen()
  const wire = new Wire(server)
  await wire.send(`POST /a HTTP/1.1\r\n${host}Content-Length: 9\r\n\r\nabc`)
  await wire.leave()
  expect([asked.length, wire.answer, wire.destroyed]).toEqual([0, '', true])
})
