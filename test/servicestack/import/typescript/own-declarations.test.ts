/** What belongs to the API itself. */

import { expect, test } from 'vitest'
import { ownDeclarations } from '#servicestack/import/typescript/own-declarations.ts'
import { scopeOf } from './scope-of.ts'

test.each([
  { code: 'class ResponseStatus { a: string }\nclass Vessel { s: ResponseStatus }', want: ['Vessel'] },
  { code: 'class AuthenticateResponse { a: string }\nclass Vessel { a: string }', want: ['Vessel'] },
  {
    code: 'class AuthenticateResponse { a: string }\nclass Login implements IReturn<AuthenticateResponse> { }',
    want: ['AuthenticateResponse', 'Login'],
  },
  {
    code: 'class AssignRolesResponse { a: string }\nclass Map { [key:string]: AssignRolesResponse[] }',
    want: ['AssignRolesResponse', 'Map'],
  },
])('$want are the own ones of $code', ({ code, want }) => {
  expect(ownDeclarations(scopeOf(code).scope.index).map(({ name }) => name)).toEqual(want)
})
