import { expect, test } from 'vitest'
import { parameterPlaces } from '#servicestack/model/member.ts'

test('the places are those of ApiMember(ParameterType=…)', () => {
  expect(parameterPlaces).toEqual(['path', 'query', 'body', 'form', 'header', 'model'])
})
