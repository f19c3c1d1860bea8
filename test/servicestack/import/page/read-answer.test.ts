/** The answer of a page, and the types that it keeps. */

import { expect, test } from 'vitest'
import type { Page } from '#servicestack/import/page/page.ts'
import { readAnswer } from '#servicestack/import/page/read-answer.ts'
import { shape, shapes, treeOf } from './shapes.ts'

const page = (showsResponse: boolean): Page => ({
  title: 'Harbour',
  operation: 'GetVessel',
  tags: { kind: 'unknown' },
  access: {
    requiresAuthentication: false,
    requiredRoles: [],
    requiresAnyRole: [],
    requiredPermissions: [],
    requiresAnyPermission: [],
  },
  routes: [],
  tables: [],
  sample: { showsResponse },
  tellsCells: true,
  notes: [],
})

test('without a response there is no answer, and only what the request leads to is kept', () => {
  const { type, types, isUnknown, notes } = readAnswer(page(false), shapes, undefined)
  expect({ type, isUnknown }).toEqual({ type: undefined, isUnknown: false })
  expect(types.map(({ name }) => name)).toEqual(['GetVessel'])
  expect(notes.map(({ code }) => code)).toEqual(['type-left-out'])
})

test('a generic answer is kept open, with what closes it', () => {
  const { type, types } = readAnswer(page(true), shapes, treeOf({ rows: [{ no: 0, depth: 0 }], total: 0 }))
  expect(type).toEqual({ kind: 'named', name: 'Page', arguments: [{ kind: 'named', name: 'Berth' }] })
  expect(types.map(({ name }) => name)).toEqual(['Berth', 'GetVessel', 'Page'])
})

test('an answer closed with no printed type is unknown, and so may lead to any class that is printed', () => {
  const aside = shape('ISeen', ['at'], { isInterface: true })
  const read = readAnswer(page(true), [...shapes, aside], treeOf({ rows: [{ ghost: '' }], total: 0 }))
  expect(read.type).toEqual({ kind: 'named', name: 'Page', arguments: [{ kind: 'scalar', scalar: 'object' }] })
  expect(read.isUnknown).toBe(true)
  expect(read.types.map(({ name }) => name)).toEqual(shapes.map(({ name }) => name))
  expect(read.notes.map(({ code }) => code)).toEqual(['response-found', 'response-not-found', 'type-left-out'])
})

test.each([
  { tree: undefined, want: { kind: 'scalar', scalar: 'object' }, code: 'sample-not-read' },
  { tree: treeOf({ ghost: '' }), want: { kind: 'scalar', scalar: 'object' }, code: 'response-not-found' },
  {
    tree: treeOf([{ ghost: '' }]),
    want: { kind: 'list', items: { kind: 'scalar', scalar: 'object' } },
    code: 'response-not-found',
  },
])('what no type spells is unknown: $code', ({ tree, want, code }) => {
  const answer = readAnswer(page(true), shapes, tree)
  expect(answer.type).toEqual(want)
  expect(answer.isUnknown).toBe(true)
  expect(answer.notes[0]?.code).toBe(code)
})

test('a type that is named and not printed is noted', () => {
  const { notes } = readAnswer(
    page(false),
    [shape('GetVessel', ['notes: Dictionary<string,List<Note>>', 'pair: KeyValuePair<int,Stream>'])],
    undefined,
  )
  expect(notes.map(({ message }) => message)).toEqual(['GetVessel.notes holds Note, which the page does not print.'])
})
