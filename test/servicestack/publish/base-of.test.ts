import { expect, test } from 'vitest'
import { baseOf } from '#servicestack/publish/base-of.ts'
import { publication } from '#servicestack/publish/publication.ts'

const published = publication({
  title: 'Desk',
  operations: [],
  types: [{ kind: 'class', name: 'Query', members: [] }],
})
const text = { kind: 'scalar', scalar: 'string' } as const

test.each([
  [{ base: 'Query' }, 'Query'],
  [{ base: 'QueryDb', baseArguments: [text] }, 'QueryDb'],
  [{ base: 'QueryDb' }, undefined],
  [{}, undefined],
])('%o is derived from %s', (type, name) => {
  expect(baseOf(type, published)?.name).toBe(name)
})
