import { expect, test } from 'vitest'
import { repeatedMember } from '#contracts/checks/repeated-member.ts'

test.each([
  '"a"',
  '[]',
  '["a","a"]',
  '{"a":"a","b":"a"}',
  '{"a":{"a":1},"b":[{"a":1},{"a":1}]}',
  '{"a":["x","a",{"b":"b"}],"b":1}',
  '{"a":"{\\"a\\":1,\\"a\\":2}"}',
  '{"a":1,"A":2}',
])('%s has each member once', (text) => {
  expect(repeatedMember(text)).toBeUndefined()
})

test.each([
  { text: '{"a":1,"a":1}', pointer: '/a', offset: 7 },
  { text: '{ "a" : [1, {"b":2}] , "a" : 2 }', pointer: '/a', offset: 23 },
  { text: '{"a":[0,{"b":{"c":1,"d":[],"c":2}}]}', pointer: '/a/1/b/c', offset: 27 },
  { text: '[[],[{"a/b":1,"a/b":1}]]', pointer: '/1/0/a~1b', offset: 14 },
  { text: String.raw`{"call\u0053tate":1,"callState":2}`, pointer: '/callState', offset: 20 },
  { text: '{"":1,"":2}', pointer: '/', offset: 6 },
])('$text has $pointer twice', ({ text, pointer, offset }) => {
  expect(repeatedMember(text)).toEqual({ pointer, offset })
})

test('a great many members are no reason to despair', () => {
  const members = Array.from({ length: 200_000 }, (_, index) => `"m${index}":{"a":[]}`)
  expect(repeatedMember(`{${members.join(',')}}`)).toBeUndefined()
  expect(repeatedMember(`{${members.join(',')},"m7":0}`)?.pointer).toBe('/m7')
})
