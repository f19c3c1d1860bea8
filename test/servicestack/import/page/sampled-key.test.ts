/** Keys of dictionaries in samples. */

import { expect, test } from 'vitest'
import { sampledKey } from '#servicestack/import/page/sampled-key.ts'

test.each([
  { names: ['String'], want: 'string' },
  { names: ['00000000000000000000000000000000'], want: 'Guid' },
  { names: ['00000000-0000-0000-0000-000000000000'], want: 'Guid' },
  { names: ['0001-01-01'], want: 'DateTime' },
  { names: ['/Date(-62135596800000)/'], want: 'DateTime' },
  { names: ['0'], want: 'int' },
  { names: ['name'], want: undefined },
  { names: ['String', 'name'], want: undefined },
  { names: [], want: undefined },
])('$names are keys of kind $want', ({ names, want }) => {
  expect(sampledKey(names.map((name) => ({ name, value: { kind: 'text', text: '' } })))).toBe(want)
})
