/** Names that a document can hold. */

import { expect, test } from 'vitest'
import {
  componentName,
  isWritableMemberName,
  isWritableTypeName,
  refuseName,
  typeNameOf,
} from '#servicestack/openapi/writable-name.ts'

test.each([
  { name: 'HoldSession', type: true, member: true },
  { name: 'visit_ticket', type: true, member: true },
  { name: 'Größe', type: true, member: true },
  { name: 'Größe.宽度', type: true, member: true },
  { name: 'Outer+Inner', type: true, member: true },
  { name: '../x', type: false, member: true },
  { name: 'Page<T>', type: false, member: true },
  { name: '42', type: false, member: false },
  { name: '4th', type: false, member: true },
  { name: '', type: false, member: true },
])('"$name" may name a type: $type; a member: $member', ({ name, type, member }) => {
  expect(isWritableTypeName(name)).toBe(type)
  expect(isWritableMemberName(name)).toBe(member)
})

test('a refused name is told with its place', () => {
  expect(refuseName('/components/schemas', 'Page<T>')).toMatchObject({
    code: 'unwritable-name',
    pointer: '/components/schemas',
    message: expect.stringContaining('"Page<T>"'),
  })
})

test.each([
  { type: 'A.B.Page_int_', component: 'A.B.Page_int_' },
  { type: 'Größe', component: 'Gr-00F6--00DF-e' },
  { type: '宽-𝒳', component: '-5BBD--002D--1D4B3-' },
])('the type $type is the component $component', ({ type, component }) => {
  expect(componentName(type)).toBe(component)
  expect(typeNameOf(component)).toBe(type)
})
