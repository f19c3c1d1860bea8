import { expect, test } from 'vitest'
import { get, listenDelivering } from './deliveries.ts'
import { listen, Wire } from './wire.ts'

const cut = { breaks: 'cut' } as const

test('a cut answer has its head and half of its body, and then the connection is gone', async () => {
  const wire = new Wire(listenDelivering({ '/0123456789': cut }).server)
  await wire.send(get('/0123456789'))
  expect(wire.answer).toBe(
    'HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nDate: …\r\nServer: Kestrel\r\nTransfer-Encoding: chunked\r\n\r\nb\r\n/012345',
  )
  expect(wire.destroyed).toBe(true)
})

test('what told its length is cut amid it', async () => {
  const headers = [['Content-Length', '6']] as const
  const { server } = listen(() => ({ status: 200, reason: 'OK', headers, body: 'abcdef', delivery: cut }))
  const wire = new Wire(server)
  await wire.send(get('/'))
  expect(wire.answer.split('\r\n\r\n')).toEqual(['HTTP/1.1 200 OK\r\nContent-Length: 6\r\nDate: …', 'abc'])
  expect(wire.destroyed).toBe(true)
})

test.each([
  { what: 'a 204', status: 204, method: 'GET' },
  { what: 'an answer to HEAD', status: 200, method: 'HEAD' },
])('of $what there is no half: nothing comes', async ({ status, method }) => {
  const wire = new Wire(listenDelivering({ '/a': cut }, status).server)
  await wire.send(get('/a').replace('GET', method))
  expect([wire.answer, wire.destroyed]).toEqual(['', true])
})

test('what follows a cut answer is not listened to', async () => {
  const { server, asked } = listenDelivering({ '/a': cut })
  const wire = new Wire(server)
  await wire.send(get('/a') + get('/b'))
  expect(asked.map(({ target }) => target)).toEqual(['/a'])
})
