/** Requests among classes. */

import { expect, test } from 'vitest'
import { isRequest } from '#servicestack/import/typescript/is-request.ts'
import { firstClass } from './scope-of.ts'

test.each([
  { code: 'class A implements IReturnVoid { }', want: true },
  { code: 'interface A extends IReturn<string> { }', want: true },
  { code: '// @Route("/a")\nclass A { }', want: true },
  { code: 'class A { getTypeName() { return "A" } }', want: true },
  { code: 'class A { createResponse() {} }', want: true },
  { code: 'class A implements IPost { id: string }', want: false },
  { code: '// @Route("/a/{T}")\nclass A<T> implements IReturn<T> { }', want: false },
])('$code: $want', ({ code, want }) => {
  expect(isRequest(firstClass(code).first)).toBe(want)
})
