import { expect, test } from 'vitest'
import { type AssignmentOptions, readAssignment } from '#cli/read-assignment.ts'
import { UsageError } from '#cli/usage-error.ts'

const options: AssignmentOptions = {
  positionals: ['http://127.0.0.1:4010'],
  user: 'agent:pass:word',
  session: 'S1',
  'allow-writes': false,
  timeout: '2.5',
}

test('options become an assignment', async () => {
  const assignment = await readAssignment({ ...options, guest: 'guest:g' }, {})
  expect(assignment).toMatchObject({
    baseUrl: new URL('http://127.0.0.1:4010/'),
    accounts: { user: { name: 'agent', password: 'pass:word' }, guest: { name: 'guest', password: 'g' } },
    allowWrites: false,
    limits: { milliseconds: 2500 },
  })
  expect(assignment.plan.asks.filter(({ caller }) => caller === 'guest')).toHaveLength(2)
})

test('a password that is not typed comes from the environment', async () => {
  const environment = { UNDERSTUDY_PASSWORD: 's3cret' }
  expect((await readAssignment({ ...options, user: 'agent' }, environment)).accounts.user.password).toBe('s3cret')
})

test('the types that ServiceStack declares are part of what the server is held to', async () => {
  const { model } = (await readAssignment(options, {})).contract
  expect(model.types.map(({ name }) => name)).toContain('ResponseStatus')
})

test('what cannot be read is a mistake in the call', async () => {
  await expect(readAssignment({ ...options, user: undefined }, {})).rejects.toBeInstanceOf(UsageError)
})
