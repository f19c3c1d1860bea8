import { expect, test } from 'vitest'
import { rowsMember } from '#mocks/inferred/rows-member.ts'
import { membersOf } from './shop.ts'

test.each([
  { pairs: { rows: 'List<Ship>', total: 'int' }, rows: 'rows' },
  { pairs: { rows: 'List<Ship>', names: 'List<string>' }, rows: 'rows' },
  { pairs: { rows: 'List<Ship>', ports: 'Port[]' }, rows: undefined },
  { pairs: { errors: 'List<ResponseError>' }, rows: undefined },
  { pairs: { names: 'List<string>' }, rows: undefined },
])('$pairs: $rows', ({ pairs, rows }) => {
  const given = Object.fromEntries(Object.entries(pairs).map(([name, type]) => [name, String(type)]))
  expect(rowsMember(membersOf(given))?.name).toBe(rows)
})
