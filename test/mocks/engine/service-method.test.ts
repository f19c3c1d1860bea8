import { expect, test } from 'vitest'
import { hasMethod, noMethod } from '#mocks/engine/service-method.ts'
import { openToAll } from '#servicestack/model/access-rules.ts'

const operation = { name: 'GetSession', routes: [], access: openToAll }

test.each([
  { methods: undefined, verb: 'FOO', takes: true },
  { methods: ['ANY'], verb: 'HEAD', takes: true },
  { methods: ['GET'], verb: 'get', takes: true },
  { methods: ['GET', 'POST'], verb: 'POST', takes: true },
  { methods: ['GET'], verb: 'POST', takes: false },
])('that a service with $methods takes $verb is $takes', ({ methods, verb, takes }) => {
  expect(hasMethod({ ...operation, ...(methods && { serviceMethods: methods }) }, verb)).toBe(takes)
})

/** Recorded: errors/verb-foo/reply, errors/verb-options/reply. */
test.each([
  ['FOO', 'Could not find method named Foo(GetSession) or Any(GetSession) on Service SessionService'],
  ['OPTIONS', 'Could not find method named Options(GetSession) or Any(GetSession) on Service SessionService'],
])('%s without a method is refused with 405', (verb, message) => {
  const refusal = {
    status: 405,
    reason: 'Method Not Allowed',
    errorCode: 'NotImplementedException',
    message,
    errors: [],
  }
  expect(noMethod(operation, verb, 'SessionService')).toEqual(refusal)
})

test('a service of an unknown class is called after its operation', () => {
  expect(noMethod(operation, 'PUT', undefined).message).toMatch(/ on Service GetSessionService$/)
})
