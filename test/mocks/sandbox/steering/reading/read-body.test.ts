import { expect, test } from 'vitest'
import { buildHouse, refusalIn } from '../house.ts'

const form = 'application/x-www-form-urlencoded'
const json = 'application/json'

const bodies = [
  { name: 'nothing at all', want: 200 },
  { name: 'blanks', headers: { 'content-type': json }, text: ' \n', want: 200 },
  { name: 'an empty object', headers: { 'content-type': 'Application/JSON; charset=utf-8' }, text: '{}', want: 200 },
  { name: 'a form', headers: { 'content-type': form }, text: 'steps=1', want: 415 },
  { name: 'an empty form', headers: { 'content-type': form }, want: 415 },
  { name: 'JSON that says it is plain text', headers: { 'content-type': 'text/plain' }, text: '{}', want: 415 },
  { name: 'JSON of a type that begins alike', headers: { 'content-type': 'application/jsonp' }, text: '{}', want: 415 },
  { name: 'JSON that says nothing', text: '{}', want: 415 },
  { name: 'a list', headers: { 'content-type': json }, text: '[]', want: 400 },
  { name: 'null', headers: { 'content-type': json }, text: 'null', want: 400 },
  { name: 'what is no JSON', headers: { 'content-type': json }, text: '{steps:1}', want: 400 },
  { name: 'a member that nobody knows', headers: { 'content-type': json }, text: '{"step":1}', want: 400 },
]

test.each(bodies)('$name is answered with $want', ({ headers = {}, text = '', want }) => {
  expect(buildHouse().steer('POST', '/world/undo', undefined, { headers, text }).status).toBe(want)
})

test('the refusals say what came and what to send', () => {
  const { steer } = buildHouse()
  const asked = (type: string, text: string) =>
    refusalIn(steer('POST', '/world/undo', undefined, { headers: { 'content-type': type }, text }).answer)
  expect(asked(form, '')).toEqual({
    code: 'wrong-type',
    message: `POST /__understudy/world/undo came with the Content-Type "${form}". Send "Content-Type: application/json".`,
  })
  expect(asked(json, '[1]')).toEqual({
    code: 'not-json',
    message: 'The body of POST /__understudy/world/undo is no JSON object: it begins with "[1]". Send one.',
  })
  expect(asked(json, '{"step":1}').message).toBe('The member "step" is not known. It takes steps.')
})
