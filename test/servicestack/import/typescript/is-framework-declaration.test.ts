/** ServiceStack's own declarations. */

import { expect, test } from 'vitest'
import {
  isBuiltInAnswer,
  isFrameworkDeclaration,
  isFrameworkInterface,
} from '#servicestack/import/typescript/is-framework-declaration.ts'
import { scopeOf } from './scope-of.ts'

test.each([
  { code: 'interface IReturn<T> { createResponse(): T }', want: true },
  { code: 'interface IPost { }', want: true },
  { code: 'class ResponseStatus { message: string }', want: true },
  { code: 'class UnAssignRoles { userName: string }', want: true },
  { code: 'class KeyValuePair<TKey, TValue> { Key: TKey; Value: TValue }', want: true },
  { code: 'class Tuple<T1, T2> { item1: T1; item2: T2 }', want: true },
  { code: 'class QueryDb<T> extends QueryBase { }', want: true },
  { code: 'class QueryBase { skip?: number; OrderBy?: string }', want: true },
  { code: 'class QueryBase { skip?: number; colour?: string }', want: false },
  { code: 'class Tuple<T> { first: T }', want: false },
  { code: 'class Dictionary<T> { [Key: string]: T; }', want: true },
  { code: 'class Dictionary { word: string }', want: false },
  { code: 'interface IDated { on: string }', want: false },
  { code: 'enum Urgency { Red }', want: false },
])('$code: $want', ({ code, want }) => {
  const [declaration] = scopeOf(code).declarations
  expect(declaration && isFrameworkDeclaration(declaration)).toBe(want)
})

test('an interface is known by its name', () => {
  expect(isFrameworkInterface('IHasSessionId')).toBe(true)
  expect(isFrameworkInterface('IHasVessel')).toBe(false)
})

test('answers of the built-in operations are known by their names', () => {
  expect(['AuthenticateResponse', 'Authenticate', 'ResponseStatus', 'toString'].map(isBuiltInAnswer)).toEqual([
    ...[true, false, false, false],
  ])
})
