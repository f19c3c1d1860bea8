/** Brackets that stand where no parser can read them. */

import { expect, test } from 'vitest'
import { mendBrackets } from '#servicestack/import/typescript/mend-brackets.ts'

test.each([
  ['    public Maps: Dictionary[]<number, Row<string[]>>;', '    public Maps: Dictionary<number, Row<string[]>>[];'],
  ['    public Maps: Dictionary[]<number;', '    public Maps: Dictionary[]<number;'],
  ['    public Cube: string[][];', '    public Cube: string[][];'],
  ['    // x[]<b>bold</b>', '    // x[]<b>bold</b>'],
  ['export class A<T> extends Array<Base<T>', 'export class A<T> extends Base<T[]>    '],
  ['export class A extends Array<Base<Page<B>', 'export class A extends Base<Page<B[]>>   '],
  ['class A extends Array<Base<B> implements IB', 'class A extends Base<B[]>     implements IB'],
  ['class A extends Array<Base<{ >', 'class A extends Base<any>     '],
  ['export class A extends Array<Base<B>>', 'export class A extends Array<Base<B>>'],
])('%s', (line, want) => {
  expect(mendBrackets(line)).toBe(want)
})
