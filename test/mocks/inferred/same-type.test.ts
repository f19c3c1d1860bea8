import { expect, test } from 'vitest'
import { sameType } from '#mocks/inferred/same-type.ts'
import { readTypeText } from '#servicestack/model/read-type-text.ts'
import type { TypeReference } from '#servicestack/model/type-reference.ts'

const nothing: TypeReference = { kind: 'scalar', scalar: 'object' }

test.each([
  ['int', 'int?', true],
  ['int', 'long', false],
  ['List<Ship>', 'Ship[]', true],
  ['List<Ship>', 'Ship', false],
  ['Ship', 'Port', false],
  ['Dictionary<string,int>', 'Dictionary<string,int>', true],
  ['Dictionary<int,int>', 'Dictionary<string,int>', false],
  ['Dictionary<string,int>', 'List<int>', false],
])('%s and %s: %s', (one, other, same) => {
  const types = [one, other].map((text) => readTypeText(text) ?? nothing)
  expect(sameType(types[0] ?? nothing, types[1] ?? nothing)).toBe(same)
})
