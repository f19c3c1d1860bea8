import { expect, test } from 'vitest'
import { overrideMethod } from '#servicestack/http/routing/override-method.ts'
import { readTarget } from '#servicestack/http/target.ts'
import { headerLines } from '#servicestack/http/wire-request.ts'

const form = { 'Content-Type': 'application/x-www-form-urlencoded' }

test.each([
  { name: 'nothing', headers: {}, target: '/', body: '', want: 'POST' },
  { name: 'the header', headers: { 'X-HTTP-Method-Override': 'delete' }, target: '/', body: '', want: 'delete' },
  { name: 'an empty header', headers: { 'X-Http-Method-Override': '' }, target: '/', body: '', want: 'POST' },
  { name: 'the query', headers: {}, target: '/?x-http-method-override=GET', body: '', want: 'GET' },
  { name: 'a form', headers: form, target: '/', body: 'X-Http-Method-Override=PUT', want: 'PUT' },
  { name: 'text that is no form', headers: {}, target: '/', body: 'X-Http-Method-Override=PUT', want: 'POST' },
  { name: '_method', headers: {}, target: '/?_method=DELETE', body: '', want: 'POST' },
])('a POST with $name counts as $want', ({ headers, target, body, want }) => {
  const request = {
    method: 'POST',
    target,
    headers: headerLines(Object.entries(headers)),
    body: new TextEncoder().encode(body),
    isLocal: true,
  }
  expect(overrideMethod(request, readTarget(target)).method).toBe(want)
})
