/** Proves that the spelling rule can fail. */

import { expect, test } from 'vitest'
import { buildHouse } from '../house.ts'
import { spelling } from './spelling.ts'

const neighbours = {
  'mocks/world/clock.ts': '',
  'mocks/world/store/index.ts': '',
  'mocks/engine/handle.ts': '',
  'mocks/node.ts': '',
  'cli/usage-error.ts': '',
}

const cases = [
  { from: 'mocks/world/journal.ts', specifier: './clock.ts', want: undefined },
  { from: 'mocks/world/store/by-id.ts', specifier: '../clock.ts', want: undefined },
  { from: 'mocks/engine/answer.ts', specifier: '#mocks/world/clock.ts', want: undefined },
  { from: 'mocks/server.ts', specifier: './node.ts', want: undefined },
  { from: 'cli/commands/serve.ts', specifier: '../usage-error.ts', want: undefined },
  { from: 'cli/understudy.ts', specifier: 'node:fs', want: undefined },
  {
    from: 'mocks/world/journal.ts',
    specifier: '#mocks/world/clock.ts',
    want: '"#mocks/world/clock.ts" is in the same room',
  },
  { from: 'mocks/engine/answer.ts', specifier: '../world/clock.ts', want: '"../world/clock.ts" leaves its room' },
  { from: 'mocks/server.ts', specifier: './engine/handle.ts', want: '"./engine/handle.ts" leaves its room' },
  { from: 'mocks/world/journal.ts', specifier: './clock', want: '"./clock" names no file' },
  { from: 'mocks/world/journal.ts', specifier: './clock.js', want: '"./clock.js" names no file' },
  { from: 'mocks/world/journal.ts', specifier: './store', want: '"./store" names no file' },
  { from: 'mocks/engine/answer.ts', specifier: '#mocks/world/dice.ts', want: '"#mocks/world/dice.ts" names no file' },
]

test.each(cases)('spelling: $from imports $specifier', ({ from, specifier, want }) => {
  const house = buildHouse({ ...neighbours, [from]: `import { a } from '${specifier}'` })
  expect(spelling(house).map(({ found }) => found)).toEqual(want === undefined ? [] : [want])
})

test('the way across the wall is spelled out', () => {
  const house = buildHouse({ ...neighbours, 'mocks/server.ts': "import { a } from './engine/handle.ts'" })
  expect(spelling(house).map(({ remedy }) => remedy)).toEqual(['Write "#mocks/engine/handle.ts"'])
})

test('a test is no part of the product', () => {
  const house = buildHouse({ 'test/fake.ts': '', 'cli/serve.ts': "import { a } from '../test/fake.ts'" })
  expect(spelling(house).map(({ remedy }) => remedy)).toEqual([
    'Product code imports product code only: take the value as an argument',
  ])
})
