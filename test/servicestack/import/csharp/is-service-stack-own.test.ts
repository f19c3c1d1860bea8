/** Whose type it is. */

import { expect, test } from 'vitest'
import { isServiceStackOwn } from '#servicestack/import/csharp/is-service-stack-own.ts'
import { declare } from './reading.ts'

test.each([
  ['class Authenticate { }', true],
  ['class UnAssignRolesResponse { }', true],
  ['class ResponseStatus { }', true],
  ['namespace ServiceStack { class Anything { } }', true],
  ['namespace ServiceStack.Auth { class Anything { } }', true],
  ['namespace ServiceStack.AI { class Anything { } }', false],
  ['namespace ServiceStacks { class Anything { } }', false],
  ['namespace Mine { class Authenticate { } }', false],
  ['class Anything { }', false],
])('%s: %s', (text, want) => {
  expect(declare(text).map(isServiceStackOwn)).toEqual([want])
})
