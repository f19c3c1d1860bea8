/** Proves that the rule about mirrored tests can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { describeViolation } from '../violation.ts'
import { mirroredTests } from './mirrored-tests.ts'

const code = 'export const a = 1'

const cases = [
  { name: 'a file with its test', given: { 'cli/a.ts': code, 'test/cli/a.test.ts': '' }, isLegal: true },
  {
    name: 'a file of types',
    given: { 'cli/a.ts': "import { b } from './b.ts'\nexport type A = typeof b" },
    isLegal: true,
  },
  { name: 'a file of declarations', given: { 'cli/a.ts': 'export declare const a: number' }, isLegal: true },
  { name: 'a barrel', given: { 'mocks/index.ts': "export { serve } from './server.ts'" }, isLegal: true },
  { name: 'a generated file', given: { 'generated/evo-voice.model.ts': code }, isLegal: true },
  { name: 'a file without test', given: { 'cli/a.ts': code }, isLegal: false },
  { name: 'a test at another path', given: { 'cli/a.ts': code, 'test/a.test.ts': '' }, isLegal: false },
  { name: 'a table is code', given: { 'cli/a.ts': 'type A = 1\nconst table = [1] as const' }, isLegal: false },
]

test.each(cases)('mirrored tests: $name', ({ given, isLegal }) => {
  const found = mirroredTests(buildHouse({ ...given })).map(describeViolation)
  expect(found).toEqual(isLegal ? [] : ['cli/a.ts:1 [mirrored-tests] The file has no test. Write test/cli/a.test.ts.'])
})
