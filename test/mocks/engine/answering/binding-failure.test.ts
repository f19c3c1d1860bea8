import { expect, test } from 'vitest'
import { writeBindingFailure } from '#mocks/engine/answering/binding-failure.ts'
import { prepareSetting } from '#mocks/engine/setting.ts'
import { setStage } from '#mocks/engine/stage.ts'
import { smallApi } from '../small-api.ts'

test('what no error answer can tell is plain text in a 200 without headers of ServiceStack', () => {
  const stage = setStage(prepareSetting(smallApi), smallApi.createWorld({ seed: 1, now: () => 0 }))
  const { status, reason, headers, body } = writeBindingFailure('InvalidDataException: why', stage)
  expect([status, reason, body]).toEqual([200, 'OK', 'InvalidDataException: why'])
  expect(headers).toEqual([
    ['Content-Type', 'text/plain'],
    ['Server', 'Kestrel'],
  ])
})
