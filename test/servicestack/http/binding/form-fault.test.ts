import { expect, test } from 'vitest'
import { FormFault } from '#servicestack/http/binding/form-fault.ts'

test('a fault says which exception .NET throws, and can be told in an error answer unless it is said to be bare', () => {
  const fault = new FormFault('IOException', 'why')
  expect({ ...fault, message: fault.message }).toMatchObject({ code: 'IOException', message: 'why', isBare: false })
  expect(new FormFault('IOException', 'why', true).isBare).toBe(true)
})
