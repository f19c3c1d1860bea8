import { expect, test } from 'vitest'
import { get, listenDelivering } from './deliveries.ts'
import { Wire } from './wire.ts'

test.each([
  { fact: 'nothing said', delivery: {}, ending: '2\r\n/a\r\n0\r\n\r\n', isGone: false },
  { fact: 'a drop', delivery: { breaks: 'drop' }, ending: '', isGone: true },
  { fact: 'a cut', delivery: { breaks: 'cut' }, ending: '2\r\n/a\r', isGone: true },
  { fact: 'a stream', delivery: { follow: () => () => {} }, ending: '2\r\n/a\r\n', isGone: false },
] as const)('$fact is what the client sees', async ({ delivery, ending, isGone }) => {
  const wire = new Wire(listenDelivering({ '/a': delivery }).server)
  await wire.send(get('/a'))
  expect(wire.answer.split('\r\n\r\n').slice(1).join('\r\n\r\n')).toBe(ending)
  expect(wire.destroyed).toBe(isGone)
})

test('a drop lets the answers before it go out first', async () => {
  const wire = new Wire(listenDelivering({ '/b': { breaks: 'drop' } }).server)
  await wire.send(get('/a') + get('/b'))
  expect(wire.answer).toMatch(/2\r\n\/a\r\n0\r\n\r\n$/)
  expect(wire.destroyed).toBe(true)
})
