import { expect, test } from 'vitest'
import { openTypeNames, pascalCase } from '#servicestack/import/openapi/foreign/type-names.ts'

test.each([
  ['Pet', 'Pet'],
  ['pet', 'Pet'],
  ['New_Pet', 'New_Pet'],
  ['list-pets.v2', 'ListPetsV2'],
  ['Map«String,Pet»', 'MapStringPet'],
  ['404', 'Type404'],
  ['«»', 'Type'],
  ['String', 'StringType'],
  ['uri', 'UriType'],
  ['Stream', 'StreamType'],
  ['constructor', 'Constructor'],
])('%s is called %s', (wanted, want) => {
  expect(openTypeNames().take(wanted)).toBe(want)
})

test('a name is given once', () => {
  const names = openTypeNames()
  expect(['pet', 'Pet', 'Pet2', 'Pet'].map(names.take)).toEqual(['Pet', 'Pet2', 'Pet22', 'Pet3'])
  expect(names.isFree('pet')).toBe(false)
  expect(names.isFree('Dog')).toBe(true)
})

test('words become one name', () => {
  expect(pascalCase('get /pets/{petId}')).toBe('GetPetsPetId')
})
