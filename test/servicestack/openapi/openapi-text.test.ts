/** Documents as YAML text. */

import { expect, test } from 'vitest'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { parseOpenApi, stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { harbour } from '../model/harbour.ts'

const document = writeOpenApi(harbour)
const text = stringifyOpenApi(document)

test('a document reads back from its text', () => {
  expect(parseOpenApi(text)).toEqual(JSON.parse(JSON.stringify(document)))
})

test('the text says who wrote it, and nothing is abbreviated', () => {
  expect(text).toMatch(/^# Written by `understudy generate` from what the server publishes\./)
  expect(text).not.toMatch(/[&*]a\d/)
})

test('types with null take one line, samples keep their layout', () => {
  expect(text).toContain('type: [ string, "null" ]')
  expect(text).toMatch(/request: \|-\n +\{\n +\tvesselKey: String,\n/)
})

test('JSON is YAML too', () => {
  expect(parseOpenApi('\n{"openapi":"3.1.0"}')).toEqual({ openapi: '3.1.0' })
  expect(parseOpenApi('{openapi: 3.1.0}')).toEqual({ openapi: '3.1.0' })
})

test('a map that others merge is a part of them, and a member called << is a member', () => {
  expect(parseOpenApi('a: &a { b: 1, c: 2 }\nd: { <<: *a, c: 3 }\ne: { "<<": 4 }')).toEqual({
    a: { b: 1, c: 2 },
    d: { b: 1, c: 3 },
    e: { '<<': 4 },
  })
})

const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x, x]',
  'b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]',
  'c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]',
  'd: [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]',
].join('\n')

test.each([
  { name: 'an open brace', yaml: 'openapi: 3.1.0\ninfo: {\n', line: 3 },
  { name: 'a name twice', yaml: 'openapi: 3.1.0\ninfo: {}\ninfo: {}', line: 3 },
  { name: 'more aliases than memory', yaml: bomb, line: 2 },
  { name: 'an alias without its anchor', yaml: 'a: &a 1\nb: *a\nc: *nobody\n', line: 3 },
  { name: 'an alias inside its own anchor', yaml: 'a: &a\n  type: array\n  items: *a\n', line: 3 },
  { name: 'broken JSON', yaml: '{\n"openapi": "3.1.0"\n"info": {} }', line: 3 },
  { name: 'brackets without end', yaml: '['.repeat(20_000), line: 1 },
])('YAML with $name is refused with its line', ({ yaml, line }) => {
  const parse = () => parseOpenApi(yaml)
  expect(parse).toThrow(OpenApiError)
  expect(parse).toThrow(expect.objectContaining({ code: 'broken-yaml' }))
  expect(parse).toThrow(`Mend line ${line}, or run \`understudy generate\``)
})

test('aliases in reason are read', () => {
  expect(parseOpenApi('a: &a { type: string }\nb: [*a, *a]')).toEqual({
    a: { type: 'string' },
    b: [{ type: 'string' }, { type: 'string' }],
  })
})
