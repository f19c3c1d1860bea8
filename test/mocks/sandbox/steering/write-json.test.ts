import { expect, test } from 'vitest'
import { writeJson } from '#mocks/sandbox/steering/write-json.ts'

test('answers are JSON that people can read and nobody keeps', () => {
  expect(writeJson({ a: 1 })).toEqual({
    status: 200,
    reason: 'OK',
    headers: [
      ['Content-Type', 'application/json; charset=utf-8'],
      ['Cache-Control', 'no-store'],
    ],
    body: '{\n  "a": 1\n}\n',
  })
  expect(writeJson({}, [404, 'Not Found'])).toMatchObject({ status: 404, reason: 'Not Found' })
})
