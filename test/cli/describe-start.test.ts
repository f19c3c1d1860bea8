import { expect, test } from 'vitest'
import { describeStart } from '#cli/describe-start.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import { modelOf, operationOf, shop } from '../mocks/inferred/shop.ts'

test('the first lines say what, where, who, and what to paste', () => {
  const world = evoVoice.createWorld({ seed: 5, now: () => 0 })
  const text = describeStart(evoVoice, { url: 'http://127.0.0.1:1', world, close: async () => {} })
  expect(text.split('\n')[0]).toBe(
    'Understudy stands in for Evo Voice at http://127.0.0.1:1 (seed 5). Ctrl-C stops it.',
  )
  expect(text).toContain('  guest:guest       no role\n')
  for (const { run } of evoVoice.tour('http://127.0.0.1:1')) expect(text).toContain(`\n  ${run}\n`)
})

test('each operation says where its answers come from', () => {
  const api = standIn(shop)
  const world = api.createWorld({ seed: 5, now: () => 0 })
  const text = describeStart(api, { url: 'http://127.0.0.1:1', world, close: async () => {} })
  expect(text).toMatch(/ListCustomers +GET \/customers +stateful \(customers: list\)\n/)
  expect(text).toMatch(/GreetCustomer +POST \/customers\/\{Id\}\/greet +invented\n/)
  expect(text).toMatch(/CreateBooking +ANY \/json\/reply\/CreateBooking +stateful \(bookings: create\)\n/)
  expect(describeStart(evoVoice, { url: '', world, close: async () => {} })).toMatch(/HoldSession +POST \S+ +written\n/)
})

test('a large API does not scroll everything else away', () => {
  const operations = Array.from({ length: 100 }, (_, index) => operationOf(`Ping${index}`, 'GET /ping'))
  const api = standIn(
    modelOf(
      operations.map((operation) => [operation, {}] as const),
      {},
    ),
  )
  const world = api.createWorld({ seed: 5, now: () => 0 })
  const text = describeStart(api, { url: '', world, close: async () => {} })
  expect(text).toContain('… and 40 more')
  expect(text.split('\n').length).toBeLessThan(90)
})
