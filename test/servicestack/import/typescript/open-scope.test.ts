/** The scope of one source. */

import { expect, test } from 'vitest'
import { scopeOf } from './scope-of.ts'

test.each([
  { code: 'interface Vessel { id: string }\ninterface IPost { }', want: true },
  { code: 'interface IPost { }\nclass Vessel { id: string }\ninterface IDated { on: string }', want: false },
  { code: 'class Map { [key:string]: Vessel }\ninterface Vessel { id: string }', want: true },
  { code: 'enum Urgency { Red }', want: false },
])('interfaces of $code stand for classes: $want', ({ code, want }) => {
  expect(scopeOf(code).scope.hasOnlyInterfaces).toBe(want)
})

test('enums are known by name', () => {
  expect([...scopeOf('enum Red { A }\nclass B { }\ntype C = "d"').scope.enums.keys()]).toEqual(['Red', 'C'])
})
