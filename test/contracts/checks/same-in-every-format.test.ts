import { expect, test } from 'vitest'
import type { Judgement } from '#contracts/checks/check.ts'
import { sameInEveryFormat } from '#contracts/checks/same-in-every-format.ts'
import { testimony } from '#contracts/checks/testimony.ts'
import type { Exchange } from '#contracts/exchange/exchange.ts'
import { jsvBySuffix } from '#contracts/verify/ways.ts'
import { writeJsv } from '../../liars/write-jsv.ts'
import { contract, exchangeWith, heldSession } from '../sample.ts'

test('JSON and JSV of one state say the same', () => {
  const judgement = judge({}, {}, {})
  expect(judgement.faults).toEqual([])
  expect(judgement.judged).toBeGreaterThan(40)
})

test.each([
  { name: 'a text', inJsv: { accountName: 'Acme' }, want: ['/accountName "Acme, Inc." "Acme"'] },
  { name: 'a boolean', inJsv: { wasMissed: true }, want: ['/wasMissed false true'] },
  { name: 'a member left out', inJsv: { destination: undefined }, want: ['/destination "<b>&amp;</b>" absent'] },
  { name: 'a member more', inJsv: { customerId: 'c' }, want: ['/customerId absent "c"'] },
  { name: 'an empty text for none', inJsv: { customerId: '' }, want: ['/customerId absent ""'] },
  { name: 'an empty list for none', inJsv: { log: [] }, want: ['/log absent []', '/log/0/date', '/log/0/message'] },
])('JSV that differs in $name is caught at its place', ({ inJsv, want }) => {
  const faults = judge({}, inJsv, {}).faults.map(({ pointer, expected, actual }) => `${pointer} ${expected} ${actual}`)
  expect(faults).toHaveLength(want.length)
  for (const [index, text] of want.toSorted().entries()) expect(faults.toSorted()[index]).toContain(text)
})

test('an explicit null is an absence', () => {
  expect(judge({ customerId: null }, {}, { customerId: null }).faults).toEqual([])
})

test('a date may be spelled as each format spells it, but must be the same', () => {
  const first = { dateCreated: '/Date(1704164645000)/' }
  expect(judge(first, { dateCreated: '2024-01-02T03:04:05Z' }, first).faults).toEqual([])
  expect(judge(first, { dateCreated: '2024-01-02T03:04:06Z' }, first).faults).toMatchObject([
    { pointer: '/dateCreated' },
  ])
})

test('what moves between two answers of one kind is nobody’s fault', () => {
  const log = (length: number) => Array.from({ length }, (_, index) => ({ date: 'd', message: `hold ${index}` }))
  const at = (tick: number) => ({ dateLastModified: `t${tick}`, log: log(tick) })
  expect(judge(at(1), at(2), at(3)).faults).toEqual([])
})

test('a list that grows in the middle is compared as far as it stands still', () => {
  const log = [{ date: 'd', message: 'a' }]
  const spoilt = {
    log: [
      { date: 'd', message: 'LIE' },
      { date: 'd', message: 'b' },
    ],
  }
  const last = { log: [...log, { date: 'd', message: 'b' }, { date: 'd', message: 'c' }] }
  expect(judge({ log }, spoilt, last).faults).toMatchObject([{ pointer: '/log/0/message' }])
})

test('what breaks the contract has its finding already', () => {
  expect(judge({}, { channel: 'voice', extra: 1 }, {}).faults).toEqual([])
})

test('a null among the items pushes the others, and is one fault and not many', () => {
  const log = [
    { date: 'd', message: 'a' },
    { date: 'e', message: 'b' },
  ]
  const shifted = { log: [null, ...log] }
  expect(judge(shifted, { log }, shifted).faults).toEqual([])
  const [, judgement] = judgementsOf([inJson({ log }), inJson(shifted), inJson({ log })])
  expect(judgement?.faults).toEqual([])
  expect(judgement?.judged).toBeGreaterThan(30)
})

test('JSON that comes where JSV was only promised is compared as well', () => {
  const promised = { ask: { way: { ...jsvBySuffix, isOnlyPromised: true } } }
  const says = (change: object) => exchangeWith({ ...promised, answer: bodyOf(change) })
  const judgements = (change: object) => judgementsOf([inJson({}), says(change), inJson({})])
  expect(judgements({})[1]).toMatchObject({ judged: expect.any(Number), faults: [] })
  expect(judgements({ accountName: 'Acme' })[1]?.faults).toMatchObject([{ pointer: '/accountName' }])
})

test('an answer that cannot be read, or stands alone, is compared with nothing', () => {
  expect(judge({}, {}, {}, (text) => text.slice(1)).judged).toBe(0)
  const alone = exchangeWith()
  expect(judgementsOf([alone])).toEqual([{ judged: 0, faults: [] }])
})

test('answers of another round are of another state', () => {
  const first = exchangeWith()
  const other = inJsv({ holdReason: 'None' })
  const elsewhere: Exchange = { ...other, ask: { ...other.ask, expect: { ...first.ask.expect, ...{ round: 'None' } } } }
  expect(judgementsOf([first, elsewhere, exchangeWith()])[1]?.judged).toBe(0)
})

/** Judges a JSV answer between two JSON witnesses; each is the held session with some members changed. */
function judge(first: object, middle: object, last: object, spoil = (text: string) => text): Judgement {
  const exchange = inJsv(middle, spoil)
  const [, judgement] = judgementsOf([inJson(first), exchange, inJson(last)])
  if (judgement === undefined) throw new Error('There is a judgement for each exchange.')
  return judgement
}

function judgementsOf(exchanges: readonly Exchange[]): readonly Judgement[] {
  return sameInEveryFormat.judge(exchanges.map((exchange) => testimony(exchange, contract)))
}

function inJson(change: object): Exchange {
  return exchangeWith({ answer: bodyOf(change) })
}

function bodyOf(change: object): { body: string } {
  return { body: JSON.stringify({ ...heldSession, ...change }) }
}

function inJsv(change: object, spoil = (text: string) => text): Exchange {
  return exchangeWith({
    ask: { way: jsvBySuffix },
    answer: { headers: { 'content-type': 'application/jsv' }, body: spoil(writeJsv({ ...heldSession, ...change })) },
  })
}
