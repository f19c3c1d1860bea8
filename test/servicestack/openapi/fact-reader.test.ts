/** Facts of the types that they must have. */

import { expect, test } from 'vitest'
import { FactReader, typeAt } from '#servicestack/openapi/fact-reader.ts'
import { Place } from '#servicestack/openapi/place.ts'

const facts = new Map<string, unknown>([
  ['summary', 'A line'],
  ['tags', ['a', 'b']],
  ['order', 0],
  ['isFlags', true],
  ['type', 'List<int?>'],
  ['baseArguments', ['Guid']],
  ['unknown', ['validators', 'title', 'gossip']],
])
const read = new FactReader(facts, '/here')

test('each fact is read under its own name', () => {
  expect(read.text('summary')).toEqual({ summary: 'A line' })
  expect(read.texts('tags')).toEqual({ tags: ['a', 'b'] })
  expect(read.number('order')).toEqual({ order: 0 })
  expect(read.flag('isFlags')).toEqual({ isFlags: true })
  expect(read.type('type')).toEqual({
    type: { kind: 'list', items: { kind: 'scalar', scalar: 'int', isNullable: true } },
  })
  expect(read.types('baseArguments')).toEqual({ baseArguments: [{ kind: 'scalar', scalar: 'Guid' }] })
})

test('what is unknown is told in the order of reports, without kinds that nobody knows', () => {
  expect(read.unknown()).toEqual({ unknown: ['title', 'validators'] })
})

test('a fact that is not there leaves nothing', () => {
  const none = new FactReader(new Map(), '')
  expect({
    ...none.text('a'),
    ...none.texts('a'),
    ...none.number('a'),
    ...none.flag('a'),
    ...none.type('a'),
    ...none.types('a'),
    ...none.unknown(),
  }).toEqual({})
})

test('a fact of another type is refused at its place', () => {
  expect(() => read.text('tags')).toThrow(expect.objectContaining({ code: 'wrong-type', pointer: '/here/tags' }))
  expect(() => typeAt(new Place('List<', '/x/type'))).toThrow(
    expect.objectContaining({ code: 'unknown-schema', pointer: '/x/type' }),
  )
})
