import { expect, test } from 'vitest'
import { faulty, overlaid } from '#servicestack/http/binding/binding.ts'
import { FormFault } from '#servicestack/http/binding/form-fault.ts'

test('a DTO over which all values could be laid is bound', () => {
  expect(overlaid({ dto: { s: 'a' }, errors: [] }, 'Echo')).toEqual({ kind: 'bound', dto: { s: 'a' } })
})

test('values that did not fit are refused together', () => {
  const errors = [{ errorCode: 'SerializationException', fieldName: 'i', message: "'x' is an Invalid value for 'i'" }]
  expect(overlaid({ dto: {}, errors }, 'Echo')).toMatchObject({
    kind: 'refused',
    refusal: { status: 400, reason: 'Bad Request', message: "Unable to bind to request 'Echo'", errors },
  })
})

test('a form that cannot be read is a 500 with the exception, or the exception alone', () => {
  expect(faulty(new FormFault('InvalidDataException', 'why'))).toEqual({
    kind: 'refused',
    refusal: {
      status: 500,
      reason: 'Internal Server Error',
      errorCode: 'InvalidDataException',
      message: 'why',
      errors: [],
    },
  })
  expect(faulty(new FormFault('InvalidDataException', 'why', true))).toEqual({
    kind: 'failed',
    text: 'InvalidDataException: why',
  })
})
