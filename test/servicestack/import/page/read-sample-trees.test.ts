/** Bodies as trees. */

import { expect, test } from 'vitest'
import { readSampleTrees } from '#servicestack/import/page/read-sample-trees.ts'

test('both bodies are read in their format, and the printed name of a type is text', () => {
  const text = { kind: 'text', text: '0' }
  expect(readSampleTrees({ format: 'json', request: '{"a":0}', response: '(byte[])' })).toEqual({
    request: { kind: 'object', members: [{ name: 'a', value: text }] },
    response: { kind: 'text', text: '(byte[])' },
  })
  expect(readSampleTrees({ format: 'jsv', response: '0' })).toEqual({ response: text })
})

test('what has no format or no layout is no tree', () => {
  expect(readSampleTrees({ response: '{}' })).toEqual({})
  expect(readSampleTrees({ format: 'json', response: '{"a"' })).toEqual({})
})
