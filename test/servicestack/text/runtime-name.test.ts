import { expect, test } from 'vitest'
import type { ClassType } from '#servicestack/model/data-type.ts'
import { runtimeName } from '#servicestack/text/runtime-name.ts'
import { named, text } from '../sample-model.ts'

const inner: ClassType = { kind: 'class', name: 'Inner', runtimeName: 'Api.Inner, api', members: [] }
const page: ClassType = { kind: 'class', name: 'Page_Inner_', runtimeName: 'Api.Page, api', members: [] }
const model = { title: '', operations: [], types: [inner] }

test('a class has the name that its source gave it', () => {
  expect(runtimeName(inner, model)).toBe('Api.Inner, api')
  expect(runtimeName({ kind: 'class', name: 'Nobody', members: [] }, model)).toBeUndefined()
})

test('a closed class names what it was closed with', () => {
  const closed = { ...page, closes: { name: 'Page', arguments: [named('Inner')] } }
  expect(runtimeName(closed, model)).toBe('Api.Page`1[[Api.Inner, api]], api')
})

test('what was closed with a type that has no name has none', () => {
  expect(runtimeName({ ...page, closes: { name: 'Page', arguments: [text] } }, model)).toBeUndefined()
})
