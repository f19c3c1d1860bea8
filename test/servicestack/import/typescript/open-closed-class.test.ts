/** Classes that are printed closed. */

import { expect, test } from 'vitest'
import { openClosedClass } from '#servicestack/import/typescript/open-closed-class.ts'

test.each([
  { given: 'export class A<B[]>', line: 'export class A<T1 >', closing: ['B[]'] },
  {
    given: 'class A<B, { [index: string]: C<D, E>; }> extends F<G> implements H',
    line: 'class A<T1,T2                           > extends F<G> implements H',
    closing: ['B', '{[index:string]:C<D,E>}'],
  },
  { given: 'interface A<B<C>>', line: 'interface A<T1  >', closing: ['B<C>'] },
  { given: 'export class A<B, C> extends D<E[]>' },
  { given: 'export class A extends D<E[]>' },
  { given: '    public a: B<C[]>' },
])('$given', ({ given, line = given, closing }) => {
  expect(openClosedClass(given)).toEqual(closing === undefined ? { line } : { line, closing })
  expect(line).toHaveLength(given.length)
})
