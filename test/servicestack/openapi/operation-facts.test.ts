/** What the words of OpenAPI do not say of an operation. */

import { expect, test } from 'vitest'
import type { Operation } from '#servicestack/model/operation.ts'
import { operationResidual, withOperationResidual } from '#servicestack/openapi/operation-facts.ts'
import { operationWith } from './operation-with.ts'

const told = {
  description: 'Puts it there',
  notes: 'At once',
  tags: ['Ships'],
  response: { kind: 'list', items: { kind: 'scalar', scalar: 'Guid' } },
  isResponseByConvention: true,
  declaresNoResponse: true,
  method: 'POST',
  serviceMethods: ['ANY'],
} as const

test('everything comes back', () => {
  const whole: Operation = { ...operationWith('Dock'), ...told }
  const rest = operationResidual({}, whole)
  expect(rest).toMatchObject({ response: 'List<Guid>' })
  expect(withOperationResidual({}, rest ?? {}, '')).toStrictEqual(told)
})

test('what plain words say is not said again', () => {
  const { description } = told
  expect(operationResidual({ description }, { ...operationWith('Dock'), description })).toBeUndefined()
})

test('what plain words say too much is taken back', () => {
  const plain = { response: { kind: 'scalar', scalar: 'string' } } as const
  const rest = operationResidual(plain, operationWith('Dock'))
  expect(rest).toEqual({ response: null })
  expect(withOperationResidual(plain, rest ?? {}, '')).toStrictEqual({})
})
