import { expect, test } from 'vitest'
import type { WireResponse } from '#servicestack/http/wire-response.ts'
import { listen, Wire } from './wire.ts'

async function answerTo(line: string, answer: Partial<WireResponse>): Promise<readonly string[]> {
  const { server } = listen(() => ({
    status: 200,
    reason: 'OK',
    headers: [['Server', 'Kestrel']],
    body: '',
    ...answer,
  }))
  const wire = new Wire(server)
  await wire.send(`${line}\r\nHost: a\r\n\r\n`)
  return wire.writes.map((write) => write.toString('latin1').replace(/Date: [^\r]+/g, 'Date: …'))
}

const told = 'Date: …\r\nServer: Kestrel\r\n'

test.each([
  {
    fact: 'a text without a length comes in one chunk, counted in bytes',
    answer: { body: 'é' },
    want: `HTTP/1.1 200 OK\r\n${told}Transfer-Encoding: chunked\r\n\r\n2\r\n\u00c3\u00a9\r\n0\r\n\r\n`,
  },
  {
    fact: 'bytes that are no text come as they are',
    answer: { body: Uint8Array.of(0xff, 0x00, 0xfe) },
    want: `HTTP/1.1 200 OK\r\n${told}Transfer-Encoding: chunked\r\n\r\n3\r\n\u00ff\u0000\u00fe\r\n0\r\n\r\n`,
  },
  {
    fact: 'an empty text is only the last chunk',
    answer: {},
    want: `HTTP/1.1 200 OK\r\n${told}Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
  },
  {
    fact: 'what says its length has no chunks, and says it first',
    answer: {
      headers: [
        ['Content-Type', 'a'],
        ['Content-Length', '2'],
        ['Server', 'Kestrel'],
      ] as const,
      body: 'hi',
    },
    want: `HTTP/1.1 200 OK\r\nContent-Type: a\r\nContent-Length: 2\r\n${told}\r\nhi`,
  },
  {
    fact: 'nothing has neither a length nor chunks (204)',
    answer: { status: 204, reason: 'No Content' },
    want: `HTTP/1.1 204 No Content\r\n${told}\r\n`,
  },
  {
    fact: 'a reason phrase is written in ASCII',
    answer: { status: 404, reason: 'Niçht da\r\n', headers: [['Content-Length', '0']] as const },
    want: 'HTTP/1.1 404 Ni?ht da??\r\nContent-Length: 0\r\nDate: …\r\n\r\n',
  },
])('$fact, in one write', async ({ answer, want }) => {
  expect(await answerTo('GET / HTTP/1.1', answer)).toEqual([want])
})

test('HEAD is told a length, but neither the zero of the server itself nor the body', async () => {
  const measured = { headers: [['Content-Length', '5']] as const, body: 'hello' }
  expect(await answerTo('HEAD / HTTP/1.1', measured)).toEqual([
    'HTTP/1.1 200 OK\r\nContent-Length: 5\r\nDate: …\r\n\r\n',
  ])
  const zero = { headers: [['Content-Length', '0']] as const }
  expect(await answerTo('HEAD / HTTP/1.1', zero)).toEqual(['HTTP/1.1 200 OK\r\nDate: …\r\n\r\n'])
})

test('a client of HTTP/1.0 gets no chunks; the end of the connection ends its body', async () => {
  const { server } = listen()
  const wire = new Wire(server)
  await wire.send('GET /a HTTP/1.0\r\n\r\n')
  expect(wire.answer).toMatch(/^HTTP\/1\.1 200 OK\r\nConnection: close\r\n[\s\S]*\r\n\r\nGET \/a$/)
  expect(wire.answer).not.toContain('Transfer-Encoding')
  expect(wire.writableEnded).toBe(true)
})

test('a connection that lasts is not ended', async () => {
  const { server } = listen()
  const wire = new Wire(server)
  await wire.send('GET /a HTTP/1.1\r\nHost: a\r\n\r\n')
  expect([wire.answer.includes('Connection'), wire.writableEnded]).toEqual([false, false])
})
