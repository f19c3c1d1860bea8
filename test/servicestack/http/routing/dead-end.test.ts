import { expect, test } from 'vitest'
import { profiles } from '#servicestack/http/profiles.ts'
import { deadEnd } from '#servicestack/http/routing/dead-end.ts'
import { compileRoutes } from '#servicestack/http/routing/match-route.ts'
import { sampleModel } from '../../sample-model.ts'

const match = compileRoutes(sampleModel.operations)

/** Recorded: routes/op/unknown-*, routes/op/reply-root-*. */
test.each([
  ['servicestack-6.11', '/json/reply/Nope', 405, "The operation 'Nope' does not exist for this service"],
  ['servicestack-6.11', '/api/Nope[]', 405, "The operation 'Nope[]' does not exist for this service"],
  ['servicestack-6.11', '/json/reply/', 405, "The operation '' does not exist for this service"],
  ['servicestack-8.6', '/json/reply/Nope', 405, 'The operation does not exist for this service'],
  ['servicestack-10.15', '/api/Nope', 405, 'The operation does not exist for this service'],
  ['servicestack-8.6', '/json/reply', 500, 'Object reference not set to an instance of an object.'],
] as const)('a %s refuses %s with %s', (manners, path, status, message) => {
  const found = match('GET', path)
  expect(found && deadEnd(found, profiles[manners])).toMatchObject({ status, message, errors: [] })
})

test('an operation that is there is no dead end', () => {
  const found = match('GET', '/json/reply/Echo')
  expect(found && deadEnd(found, profiles.documented)).toBeUndefined()
})
