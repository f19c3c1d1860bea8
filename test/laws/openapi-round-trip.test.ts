/** The law of the contract: what is written reads back as the same model, as a document and as text. */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { importPage } from '#servicestack/import/page/import-page.ts'
import { parseOpenApi, stringifyOpenApi } from '#servicestack/openapi/openapi-text.ts'
import { readOpenApi } from '#servicestack/openapi/read-openapi.ts'
import { writeOpenApi } from '#servicestack/openapi/write-openapi.ts'
import { randomModel } from './random-model.ts'

test('the model of the seed page reads back from its contract', () => {
  const { model } = importPage(readFileSync('dtos/evo-voice/hold-session.metadata.txt', 'utf8'))
  expect(readOpenApi(writeOpenApi(model))).toStrictEqual(model)
  expect(readOpenApi(parseOpenApi(stringifyOpenApi(writeOpenApi(model))))).toStrictEqual(model)
})

test('every model reads back from its document', () => {
  fc.assert(
    fc.property(randomModel(), (model) => {
      expect(readOpenApi(writeOpenApi(model))).toStrictEqual(model)
    }),
    { numRuns: 150 },
  )
})

test('every model reads back from its text', () => {
  fc.assert(
    fc.property(randomModel(), (model) => {
      expect(readOpenApi(parseOpenApi(stringifyOpenApi(writeOpenApi(model))))).toStrictEqual(model)
    }),
    { numRuns: 60 },
  )
})

test('the same model is written the same way, wherever it comes from', () => {
  fc.assert(
    fc.property(randomModel(), (model) => {
      const text = stringifyOpenApi(writeOpenApi(model))
      expect(stringifyOpenApi(writeOpenApi(readOpenApi(parseOpenApi(text))))).toBe(text)
    }),
    { numRuns: 50 },
  )
})
