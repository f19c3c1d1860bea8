/** Looking attributes up. */

import { expect, test } from 'vitest'
import { findAttribute, textOf } from '#servicestack/import/attributes/find-attribute.ts'
import { readLeading } from '#servicestack/import/csharp/read-attributes.ts'
import { cursorOf } from '../csharp/reading.ts'

const { attributes } = readLeading(cursorOf('[Route("/a", "GET")] [Route(Path="/b", Verbs=3)]'))

test('the first of a name is found', () => {
  expect(findAttribute(attributes, 'Route')).toBe(attributes[0])
  expect(findAttribute(attributes, 'Api')).toBeUndefined()
})

test('a text is told by its name or by its place', () => {
  expect(attributes.map((attribute) => textOf(attribute, 'Path', 0))).toEqual(['/a', '/b'])
  expect(attributes.map((attribute) => textOf(attribute, 'Verbs', 1))).toEqual(['GET', undefined])
  expect(textOf(undefined, 'Path', 0)).toBeUndefined()
})
