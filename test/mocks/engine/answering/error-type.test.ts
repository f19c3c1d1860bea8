import { expect, test } from 'vitest'
import { errorTypes } from '#mocks/engine/answering/error-type.ts'
import type { Operation } from '#servicestack/model/operation.ts'
import { readRecordedModel } from '../../../exchanges/api/recorded-model.ts'

const model = readRecordedModel()
const errorType = errorTypes(model)

function named(name: string): Operation {
  const found = model.operations.find((operation) => operation.name === name)
  if (found === undefined) throw new Error(`There is no ${name}.`)
  return found
}

test('errors are written in the response DTO where it has a ResponseStatus', () => {
  expect(errorType(named('Boom'))).toEqual({ kind: 'named', name: 'BoomResponse' })
})

test.each(['HoldSession', 'EndSession', 'GetReport'])('errors of %s are an ErrorResponse', (name) => {
  expect(errorType(named(name))).toEqual({ kind: 'named', name: 'ErrorResponse' })
})
