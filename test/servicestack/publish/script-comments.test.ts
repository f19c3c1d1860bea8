import { expect, test } from 'vitest'
import { attributed, describedAs, quoted } from '#servicestack/publish/script-comments.ts'

test('a description stays on its line and cannot end its comment', () => {
  expect(describedAs('one\ntwo */ export\u2028')).toEqual(['/** @description onetwo *\\/ export */'])
  expect(describedAs(undefined)).toEqual([])
})

test('a line break in an attribute is written as one', () => {
  expect(attributed({ name: 'Api', args: [['Description', 'a\n"b"']] })).toBe('// @Api(Description="a\\n\\"b\\"")')
  expect(
    attributed({
      name: 'DataMember',
      args: [
        ['Order', 1],
        ['IsRequired', true],
      ],
    }),
  ).toBe('// @DataMember(Order=1, IsRequired=true)')
  expect(quoted('\r\u2029')).toBe('"\\r\\u2029"')
})
