import { expect, test } from 'vitest'
import { inventorFor } from '#mocks/evo-voice/inventor.ts'
import { createWorld } from '#mocks/world/world.ts'

const world = createWorld({ seed: 1, now: () => 0 })
const invent = inventorFor('S1', world)

const shapes = [
  { field: 'an id', value: invent.id('CU', 'customerId'), shape: /^CU[0-9A-F]{8}$/ },
  { field: 'a company', value: invent.company('customerName'), shape: /, / },
  { field: 'a branch', value: invent.branch(), shape: /^Region \[.+\]$/ },
  { field: 'a phone number', value: invent.phone('outside'), shape: /^\+1555\d{7}$/ },
  { field: 'a display name', value: invent.displayName(), shape: /^.+, .+ ".+"$/ },
  { field: 'console data', value: invent.consoleData(), shape: /^\{\n "ticket": \d{4},\n "topic": ".+"\n\}$/ },
]

test.each(shapes)('$field looks like one: $value', ({ value, shape }) => {
  expect(value).toMatch(shape)
})

test('some callers have names beyond ASCII, and some do not', () => {
  const names = Array.from({ length: 40 }, (_, index) => inventorFor(`S${index}`, world).fromName())
  const far = names.filter((name) => /[^\u0020-\u007e]/.test(name))
  expect(far.length).toBeGreaterThan(0)
  expect(far.length).toBeLessThan(names.length)
})
