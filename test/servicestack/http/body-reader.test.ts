import { expect, test } from 'vitest'
import { bodyReader } from '#servicestack/http/body-reader.ts'
import { sampleModel } from '../sample-model.ts'

const type = { kind: 'named', name: 'Echo' } as const

test.each([
  { format: 'json', text: '{"s":"a","i":5}', want: { s: 'a', i: 5 } },
  { format: 'jsv', text: '{s:a,i:5}', want: { s: 'a', i: 5 } },
  { format: 'jsv', text: '{"s":a}', want: {} },
] as const)('$text is read as $format', ({ format, text, want }) => {
  expect(bodyReader(format, type, sampleModel, '8.6')?.(text)).toEqual(want)
})

test('a reader reads as its version does', () => {
  expect(bodyReader('jsv', type, sampleModel, '10.15')?.('{"s":a}')).toEqual({ s: 'a' })
})

test('nobody sends a page', () => {
  expect(bodyReader('html', type, sampleModel, '8.6')).toBeUndefined()
})
