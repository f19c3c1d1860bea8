import { expect, test } from 'vitest'
import { originForm, surveyTarget } from '#mocks/http/survey-target.ts'

test.each([
  { target: '/a?%00', method: 'GET', want: undefined },
  { target: '/a%00?b', method: 'GET', want: { status: 400 } },
  { target: '*', method: 'OPTIONS', want: undefined },
  { target: '*', method: 'GET', want: { status: 405, allow: 'OPTIONS' } },
  { target: 'a', method: 'GET', want: { status: 400 } },
  { target: 'http://h:1/a', method: 'GET', want: undefined },
  { target: 'http://h/a', method: 'GET', want: { status: 400 } },
])('$method $target, asked of h:1, is judged (routes/path/nul, routes/path/absolute)', ({ target, method, want }) => {
  expect(surveyTarget(target, method, 'h:1')).toEqual(want)
})

test.each([
  ['/a', '/a'],
  ['http://h:1/a?b', '/a?b'],
  ['http://h:1', '/'],
  ['*', '*'],
])('%s means %s', (given, want) => {
  expect(originForm(given)).toBe(want)
})
