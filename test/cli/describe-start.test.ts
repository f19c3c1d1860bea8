import { expect, test } from 'vitest'
import { describeStart } from '#cli/describe-start.ts'
import { evoVoice } from '#mocks/evo-voice/evo-voice.ts'
import { standIn } from '#mocks/inferred/stand-in.ts'
import { documented, profiles, withCors } from '#servicestack/http/profiles.ts'
import { modelOf, operationOf, shop } from '../mocks/inferred/shop.ts'

test('the first lines say what, where, who, and what to paste', () => {
  const world = evoVoice.createWorld({ seed: 5, now: () => 0 })
  const text = describeStart(evoVoice, { url: 'http://127.0.0.1:1', world }, documented)
  expect(text.split('\n')[0]).toBe(
    'Understudy stands in for Evo Voice at http://127.0.0.1:1 (seed 5). Ctrl-C stops it.',
  )
  expect(text).toContain('  guest:guest       no role\n')
  for (const { run } of evoVoice.tour('http://127.0.0.1:1')) expect(text).toContain(`\n  ${run}\n`)
})

test('each operation says where its answers come from', () => {
  const api = standIn(shop)
  const world = api.createWorld({ seed: 5, now: () => 0 })
  const text = describeStart(api, { url: 'http://127.0.0.1:1', world }, documented)
  expect(text).toMatch(/ListCustomers +GET \/customers +stateful \(customers: list\)\n/)
  expect(text).toMatch(/GreetCustomer +POST \/customers\/\{Id\}\/greet +invented\n/)
  expect(text).toMatch(/CreateBooking +ANY \/json\/reply\/CreateBooking +stateful \(bookings: create\)\n/)
  expect(describeStart(evoVoice, { url: '', world }, documented)).toMatch(/HoldSession +POST \S+ +written\n/)
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
  const text = describeStart(api, { url: '', world }, documented)
  expect(text).toContain('… and 40 more')
  expect(text.split('\n').length).toBeLessThan(90)
})

test('the second line says in which manners, and each kindness is told in one line', () => {
  const world = evoVoice.createWorld({ seed: 5, now: () => 0 })
  const linesOf = (manners: typeof documented) =>
    describeStart(evoVoice, { url: '', world }, manners).split('\n').slice(1, 5)
  expect(linesOf(documented)).toEqual([
    'It speaks as ServiceStack 8.6 does (--manners documented). Kinder than a stock server; such answers carry x-understudy-note:',
    expect.stringMatching(/^ {2}Answered in JSON, .*a stock server answers an HTML page\.$/),
    expect.stringMatching(/^ {2}Answered in JSV, .*a stock server .*\.$/),
    expect.stringMatching(/^The world began with everyState\. /),
  ])
  expect(linesOf(profiles['servicestack-10.15']).slice(0, 2)).toEqual([
    'It speaks as ServiceStack 10.15 does (--manners servicestack-10.15).',
    expect.stringMatching(/^The world began with everyState\. /),
  ])
  expect(linesOf(withCors(profiles['servicestack-6.11']))[0]).toBe(
    'It speaks as ServiceStack 6.11 does (--manners servicestack-6.11, with CORS).',
  )
})

test('the scenario is named, and the others there are', () => {
  const world = evoVoice.createWorld({ seed: 5, now: () => 0, scenario: 'ringing' })
  expect(describeStart(evoVoice, { url: '', world }, documented)).toContain(
    '\nThe world began with ringing. Other beginnings: --scenario everyState, quietDesk, ',
  )
  const inferred = standIn(shop)
  const only = inferred.createWorld({ seed: 5, now: () => 0 })
  expect(describeStart(inferred, { url: '', world: only }, documented)).not.toContain('began')
})
