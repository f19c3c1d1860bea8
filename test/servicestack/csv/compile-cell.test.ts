import { expect, test } from 'vitest'
import { compileCell, compileItem } from '#servicestack/csv/compile-cell.ts'
import type { Scalar } from '#servicestack/model/type-reference.ts'
import type { TextValue } from '#servicestack/text/text-value.ts'
import { listOf, scalar, text } from '../sample-model.ts'

const rows: { scalar: Scalar; given: TextValue; want: string }[] = [
  { scalar: 'string', given: '"q"', want: '"""q"""' },
  { scalar: 'char', given: ',', want: ',' },
  { scalar: 'Uri', given: 'http://x.y/z?a=b,c', want: '"http://x.y/z?a=b,c"' },
  { scalar: 'object', given: '[x', want: '"[x"' },
  { scalar: 'object', given: { a: 1 }, want: '"{a:1}"' },
  { scalar: 'object', given: true, want: 'True' },
  { scalar: 'bytes', given: 'AQID/+8=', want: 'AQID/+8=' },
  { scalar: 'boolean', given: null, want: 'False' },
  { scalar: 'string', given: null, want: '' },
]

test.each(rows)('$given as $scalar is $want', ({ scalar: name, given, want }) => {
  expect(compileCell({ type: scalar(name) }, false)(given)).toBe(want)
})

test('a nullable value type is empty without a value', () => {
  expect(compileCell({ type: scalar('int') }, true)(undefined)).toBe('')
})

test('a list is JSV in quotes, even an empty one', () => {
  const write = compileCell({ type: listOf(text) }, true)
  expect([write(['a,b', 'c']), write([])]).toEqual(['"[""a,b"",c]"', '"[]"'])
})

test('an item is quoted whatever its type, and empty without a value', () => {
  const write = compileItem({ type: scalar('char') })
  expect([write(','), write(null)]).toEqual(['","', ''])
})
