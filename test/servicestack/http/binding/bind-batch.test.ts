import { expect, test } from 'vitest'
import { bindBatch } from '#servicestack/http/binding/bind-batch.ts'
import { prepareBinders } from '#servicestack/http/binding/request-binder.ts'
import { profiles } from '#servicestack/http/profiles.ts'
import { echo, sampleModel } from '../../sample-model.ts'
import { ask } from '../ask.ts'

const binders = prepareBinders(sampleModel, profiles['servicestack-8.6'])

test.each([
  { format: 'json', body: '[{"s":"a"},{"s":"b"}]', want: [{ s: 'a' }, { s: 'b' }] },
  { format: 'json', body: '{"s":"a"}', want: [{ s: 'a' }] },
  { format: 'json', body: '[]', want: [] },
  { format: 'json', body: '', want: [] },
  { format: 'jsv', body: '[{s:a},{s:b}]', want: [{ s: 'a' }, { s: 'b' }] },
] as const)('the requests of $body', ({ format, body, want }) => {
  const match = { operation: echo, pathValues: [], via: 'reply', format, isBatch: true } as const
  expect(bindBatch(ask('POST /json/reply/Echo[]', {}, body), match, binders)).toEqual({ kind: 'bound', dtos: want })
})

test('a list that cannot be read is refused as a list', () => {
  const match = { operation: echo, pathValues: [], via: 'api', isBatch: true } as const
  expect(bindBatch(ask('POST /api/Echo[]', {}, 'nope'), match, binders)).toMatchObject({
    kind: 'refused',
    refusal: {
      status: 400,
      message:
        "Could not deserialize 'application/json' request using Echo[]'\nError: Type definitions should start with a '{', expecting serialized type 'Echo', got string starting with: nope",
    },
  })
})

test('a form is a list of none', () => {
  const match = { operation: echo, pathValues: [], via: 'reply', format: 'json', isBatch: true } as const
  const form = ask('POST /json/reply/Echo[]', { 'Content-Type': 'application/x-www-form-urlencoded' }, 's=a')
  expect(bindBatch(form, match, binders)).toEqual({ kind: 'bound', dtos: [] })
})
