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
  expect(text).toMatch(/^# Written by `npm run generate`/)
  expect(text).not.toMatch(/[&*]a\d/)
})

test('types with null take one line, samples keep their layout', () => {
  expect(text).toContain('type: [ string, "null" ]')
  expect(text).toMatch(/request: \|-\n +\{\n +\tvesselKey: String,\n/)
})

test('JSON is YAML too', () => {
  expect(parseOpenApi('{"openapi":"3.1.0"}')).toEqual({ openapi: '3.1.0' })
})

test('broken YAML is refused with its line', () => {
  const parse = () => parseOpenApi('openapi: 3.1.0\ninfo: {\n')
  expect(parse).toThrow(OpenApiError)
  expect(parse).toThrow(/Mend line \d/)
})
