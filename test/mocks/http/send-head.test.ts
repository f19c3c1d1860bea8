import { expect, test } from 'vitest'
import { listen, Wire } from './wire.ts'

/** The head that a client sees. */
async function headOf(sent: string, headers: readonly (readonly [string, string])[]): Promise<string> {
  const { server } = listen(() => ({ status: 200, reason: 'Fïne', headers, body: 'hi' }))
  const wire = new Wire(server)
  await wire.send(sent)
  return wire.answer.slice(0, wire.answer.indexOf('\r\n\r\n'))
}

test('a head has neither lines of node nor a reason beyond ASCII', async () => {
  expect(await headOf('GET / HTTP/1.1\r\nHost: a\r\n\r\n', [['Server', 'Kestrel']])).toBe(
    'HTTP/1.1 200 F?ne\r\nDate: …\r\nServer: Kestrel\r\nTransfer-Encoding: chunked',
  )
})

test('a head that cannot be written is an empty 500 instead, and the connection ends', async () => {
  expect(await headOf('GET / HTTP/1.1\r\nHost: a\r\n\r\n', [['X', 'a\nb']])).toMatch(
    /^HTTP\/1\.1 500 Internal Server Error\r\nContent-Length: 0\r\nConnection: close/,
  )
})
