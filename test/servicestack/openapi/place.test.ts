/** Walking into documents of unknown shape. */

import { expect, test } from 'vitest'
import { OpenApiError } from '#servicestack/openapi/openapi-error.ts'
import { Place } from '#servicestack/openapi/place.ts'

const root = new Place({ paths: { '/a~b': { get: ['x', 'y'] } }, title: 'T', nothing: null })

test('members and items know their JSON pointer', () => {
  const item = root.member('paths').member('/a~b').member('get').item(1)
  expect(item.pointer).toBe('/paths/~1a~0b/get/1')
  expect(item.text()).toBe('y')
})

test('what is not there is absent, however deep, and so is what objects inherit', () => {
  expect(root.member('ghost').member('deeper').isAbsent()).toBe(true)
  expect(root.member('constructor').isAbsent()).toBe(true)
  expect(root.member('paths').member('/a~b').member('get').item(7).isAbsent()).toBe(true)
})

test('what is absent has no optional text, items, members or texts', () => {
  const absent = root.member('ghost')
  expect([absent.optionalText(), absent.optionalItems(), absent.optionalMembers(), absent.texts()]).toEqual([
    undefined,
    [],
    [],
    [],
  ])
})

test('objects give their members in order', () => {
  expect(root.members().map(([name, place]) => [name, place.pointer])).toEqual([
    ['paths', '/paths'],
    ['title', '/title'],
    ['nothing', '/nothing'],
  ])
})

test.each([
  { name: 'a text that is missing', walk: () => root.member('ghost').text(), code: 'missing', pointer: '/ghost' },
  { name: 'a text that is null', walk: () => root.member('nothing').text(), code: 'wrong-type', pointer: '/nothing' },
  { name: 'a list that is a text', walk: () => root.member('title').items(), code: 'wrong-type', pointer: '/title' },
  { name: 'an object that is a list', walk: () => new Place([]).members(), code: 'wrong-type', pointer: '' },
  { name: 'texts that are numbers', walk: () => new Place([1]).texts(), code: 'wrong-type', pointer: '/0' },
])('$name is refused as $code', ({ walk, code, pointer }) => {
  expect(walk).toThrow(OpenApiError)
  expect(walk).toThrow(expect.objectContaining({ code, pointer }))
})
