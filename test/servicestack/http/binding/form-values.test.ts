import { expect, test } from 'vitest'
import { formValues } from '#servicestack/http/binding/form-values.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'

test.each([
  { type: 'application/x-www-form-urlencoded', want: [['a b', 'c&d']] },
  { type: 'Application/X-WWW-Form-Urlencoded; charset=utf-8', want: [['a b', 'c&d']] },
  { type: 'application/json', want: [] },
])('a body of the type $type has the form values $want', ({ type, want }) => {
  const headers = headerLines([['Content-Type', type]])
  const body = new TextEncoder().encode('a+b=c%26d')
  expect(formValues({ method: 'POST', target: '/', headers, body, isLocal: true })).toEqual(want)
})
