import { expect, test } from 'vitest'
import { isView } from '#mocks/inferred/is-view.ts'
import { membersOf } from './shop.ts'

const members = membersOf({ id: 'int', name: 'string', city: 'string' })
const [key] = members

test.each([
  { name: 'the key and a member', view: { id: 'int', name: 'string' }, is: true },
  { name: 'one that is not the entity’s beside them', view: { id: 'int', name: 'string', orders: 'int' }, is: true },
  { name: 'a status that every response has', view: { id: 'int', name: 'string', responseStatus: 'X' }, is: true },
  { name: 'the key alone', view: { id: 'int' }, is: false },
  { name: 'no key', view: { name: 'string', city: 'string' }, is: false },
  { name: 'a key of another type', view: { id: 'string', name: 'string' }, is: false },
  { name: 'mostly others', view: { id: 'int', name: 'string', a: 'int', b: 'int' }, is: false },
])('$name: $is', ({ view, is }) => {
  expect(key && isView(membersOf(view), { members, key })).toBe(is)
})
