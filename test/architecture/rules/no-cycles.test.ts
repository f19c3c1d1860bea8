/** Proves that the rule about cycles can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { describeViolation } from '../violation.ts'
import { noCycles } from './no-cycles.ts'

const cases = [
  {
    name: 'two ways to the same file are no cycle',
    given: {
      'cli/a.ts': "import './b.ts'\nimport './c.ts'",
      'cli/b.ts': "import './d.ts'",
      'cli/c.ts': "import './d.ts'",
      'cli/d.ts': '',
    },
    want: [],
  },
  {
    name: 'a file that imports itself',
    given: { 'cli/a.ts': "import './a.ts'" },
    want: ['cli/a.ts:1 [no-cycles] cli/a.ts -> cli/a.ts'],
  },
  {
    name: 'a cycle of types across rooms, seen from a file outside it',
    given: {
      'cli/a.ts': "import '#mocks/world/b.ts'",
      'mocks/world/b.ts': "\nimport type { C } from './c.ts'",
      'mocks/world/c.ts': "\n\nexport type { B } from './b.ts'",
    },
    want: ['mocks/world/c.ts:3 [no-cycles] mocks/world/b.ts -> mocks/world/c.ts -> mocks/world/b.ts'],
  },
  {
    name: 'two cycles through one file',
    given: {
      'cli/a.ts': "import './b.ts'\nimport './c.ts'",
      'cli/b.ts': "import './a.ts'",
      'cli/c.ts': "import './a.ts'",
    },
    want: [
      'cli/b.ts:1 [no-cycles] cli/a.ts -> cli/b.ts -> cli/a.ts',
      'cli/c.ts:1 [no-cycles] cli/a.ts -> cli/c.ts -> cli/a.ts',
    ],
  },
]

test.each(cases)('no cycles: $name', ({ given, want }) => {
  const remedy = 'Move what both need into a file that imports neither.'
  const found = noCycles(buildHouse({ ...given })).map(describeViolation)
  expect(found).toEqual(want.map((start) => `${start}. ${remedy}`))
})
