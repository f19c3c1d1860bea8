import { expect, test } from 'vitest'
import { nodeOf } from './node-of.ts'

const root = nodeOf({
  a: { $ref: '#/b~1c/0' },
  'b/c': [{ $ref: '#/d%20e' }],
  'd e': { text: 'found' },
  round: { $ref: '#/round' },
  out: { $ref: 'other.json#/x' },
  lost: { $ref: '#/nowhere' },
  anchor: { $ref: '#pet' },
})

test('a reference is followed through lists, escapes and other references', () => {
  const found = root.member('a').resolved()
  expect(found.member('text').text()).toBe('found')
  expect(found.pointer).toBe('/d e')
})

test.each([
  { name: 'round', code: 'dangling-reference', why: 'leads back to itself' },
  { name: 'out', code: 'external-reference', why: 'leads into another document' },
  { name: 'lost', code: 'dangling-reference', why: 'leads nowhere' },
  { name: 'anchor', code: 'dangling-reference', why: 'names an anchor' },
])('the reference "$name" is refused, for it $why', ({ name, code, why }) => {
  const refused = expect.objectContaining({ code, why: expect.stringContaining(why) })
  expect(() => root.member(name).resolved()).toThrow(refused)
})

test('what every object inherits is no member', () => {
  expect(nodeOf({}).member('constructor').isAbsent()).toBe(true)
  expect(nodeOf({}).member('__proto__').isAbsent()).toBe(true)
})

test('a member of another type than expected is refused at its place', () => {
  const node = nodeOf({ a: { b: 1 } })
    .member('a')
    .member('b')
  const atPlace = expect.objectContaining({ place: expect.objectContaining({ pointer: '/a/b' }) })
  for (const read of [() => node.text(), () => node.items(), () => node.members()]) expect(read).toThrow(atPlace)
  expect(node.optionalText()).toBeUndefined()
  expect(node.optionalNumber()).toBe(1)
})
