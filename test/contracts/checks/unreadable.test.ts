import { expect, test } from 'vitest'
import { emptyBody, notJson, notJsv, notUtf8, repeatedName, tooDeep } from '#contracts/checks/unreadable.ts'
import { JsvError } from '#servicestack/jsv/jsv-error.ts'

test.each(['{"a":1,"b":Fa}', '{"a":1', '{"a":1}x', `{"a":"${'a'.repeat(80)}","b":Fals}`, '\uFEFF{}'])(
  'JSON that cannot be read (%s) is explained without quoting it',
  (body) => {
    const fault = notJson(body, parseError(body))
    expect(fault).toMatchObject({ code: 'unreadable', pointer: '', expected: 'JSON', actual: body })
    expect(fault.hint).toMatch(/^(Unexpected|Expected|It begins with a byte order mark).*\.$/)
    expect(fault.hint).not.toContain('aaaa')
  },
)

test('where JSON breaks off is known as far as the platform says it', () => {
  expect(notJson('{"a":1}x', parseError('{"a":1}x')).offset).toBe(7)
})

test('JSV that cannot be read is explained in the words of a server owner', () => {
  const error = new JsvError('missing-colon', { text: '{a:b,c}', path: '/a', offset: 6 })
  expect(notJsv('{a:b,c}', error)).toMatchObject({
    pointer: '/a',
    offset: 6,
    actual: '{a:b,c}',
    hint: expect.stringContaining('Text that holds a comma must stand in quotes'),
  })
})

test('an empty body, a deep one and one in another encoding each say so', () => {
  expect(emptyBody('JSV')).toMatchObject({ expected: 'JSV', actual: 'an empty body' })
  expect(tooDeep('[[', 300).hint).toContain('300 levels')
  expect(notUtf8('Zo\uFFFD')).toMatchObject({ code: 'not-utf8', expected: 'UTF-8', offset: 2 })
})

function parseError(body: string): unknown {
  try {
    JSON.parse(body)
  } catch (error) {
    return error
  }
  throw new Error(`${body} is JSON`)
}

test('a member that is there twice is named by its place', () => {
  const fault = repeatedName('{"a":1,"a":2}', { pointer: '/a', offset: 7 })
  expect(fault).toMatchObject({ code: 'unreadable', pointer: '/a', offset: 7, expected: 'each member once' })
  expect(fault.hint).toContain('is there twice')
})
