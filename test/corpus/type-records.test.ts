import { expect, test } from 'vitest'
import type { Json } from './json-facts.ts'
import { typeRecords } from './type-records.ts'

function recordsOf(type: Json): ReadonlyMap<string, unknown> {
  const records = new Map<string, unknown>()
  typeRecords('Boat', type, 'name', (place, kind, value) => {
    if (value !== undefined) records.set(`${kind} ${place}`, value)
  })
  return records
}

test('a member that is called as a fact of its class does not hide it', () => {
  const records = recordsOf({
    kind: 'class',
    base: 'Ship',
    members: [{ name: 'base', type: 'int' }, { name: 'order' }],
  })
  expect(records.get('base-classes Boat/base')).toBe('Ship')
  expect(records.get('member-order Boat/order')).toEqual(['base', 'order'])
  expect(records.get('members Boat/members/base')).toBe(true)
})

test('validators are the same between the quotes of any version', () => {
  const records = ['Equal(`a`)', 'Equal(′a′)'].map((validator) =>
    recordsOf({ kind: 'class', members: [{ name: 'no', type: 'int', validate: [validator] }] }),
  )
  expect(records[0]).toEqual(records[1])
})

test('null is asked of value types only, for no source tells it of references', () => {
  const members = [
    { name: 'no', type: 'int', valueType: true, nullable: true },
    { name: 'tag', type: 'string', valueType: false, nullable: false },
  ]
  const records = recordsOf({ kind: 'class', members })
  expect(records.get('nullability Boat/members/no/nullable')).toBe(true)
  expect(records.has('nullability Boat/members/tag/nullable')).toBe(false)
})
