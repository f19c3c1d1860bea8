import { expect, test } from 'vitest'
import { bodyReader } from '#servicestack/http/binding/body-reader.ts'
import { sampleModel } from '../../sample-model.ts'

const type = { kind: 'named', name: 'Echo' } as const

test.each([
  { format: 'json', text: '{"s":"a","i":5}', want: { s: 'a', i: 5 } },
  { format: 'jsv', text: '{s:a,i:5}', want: { s: 'a', i: 5 } },
  { format: 'jsv', text: '{"s":a}', want: {} },
  { format: 'csv', text: 's,i\r\na,5\r\n', want: { s: 'a', i: 5 } },
  { format: 'jsonl', text: '{"s":"a","i":5}\n{"s":"b"}\n', want: { s: 'a', i: 5 } },
  {
    format: 'xml',
    text: '<Echo xmlns="http://schemas.datacontract.org/2004/07/"><I>5</I><S>a</S></Echo>',
    want: { s: 'a', i: 5 },
  },
] as const)('$text is read as $format', ({ format, text, want }) => {
  expect(bodyReader(format, type, sampleModel, '8.6')?.(text)).toEqual(want)
})

test('a reader reads as its version does', () => {
  expect(bodyReader('jsv', type, sampleModel, '10.15')?.('{"s":a}')).toEqual({ s: 'a' })
})

test('JSON of unknown type is what it says, as on a server', () => {
  const members = [{ name: 'o', type: { kind: 'scalar', scalar: 'object' } as const, nullable: true }]
  const model = { ...sampleModel, types: [{ kind: 'class' as const, name: 'Echo', members }] }
  expect(bodyReader('json', type, model, '8.6')?.('{"o":5}')).toEqual({ o: 5 })
})

test('nobody sends a page', () => {
  expect(bodyReader('html', type, sampleModel, '8.6')).toBeUndefined()
})
